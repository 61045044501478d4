import { expect, test } from 'vitest'
import type { AppRequest, AppResponse } from '../../sandbox/contract/messages.ts'
import { CookieStore } from '../../sandbox/cookies/CookieStore.ts'
import { createInternet } from '../../sandbox/network/Internet.ts'
import { Network } from '../../sandbox/network/Network.ts'
import { RunRecord } from '../../sandbox/record/RunRecord.ts'
import { createMockServer } from './createMockServer.ts'

// In a browser, since its Response is what loses Set-Cookie.
const APP = 'http://localhost:8080'
const settings = {
  CORS_ALLOW_CREDENTIALS: true,
  JWT_AUTH: { JWT_AUTH_COOKIE: 'token' },
}

function open(): {
  cookies: CookieStore
  record: RunRecord
  send(request: Partial<AppRequest>): Promise<AppResponse | null>
} {
  const cookies = new CookieStore([])
  const record = new RunRecord()
  const server = createMockServer(null, settings)
  const internet = createInternet(APP, () => server)
  const network = new Network({ origin: APP, internet, record, cookies })
  const send = (request: Partial<AppRequest>): Promise<AppResponse | null> =>
    network.fetch({ ...simple, ...request }, { signal: new AbortController().signal })
  return { cookies, record, send }
}

const simple: AppRequest = {
  initiator: 'fetch',
  method: 'GET',
  url: '',
  headers: [],
  body: null,
  mode: 'cors',
  credentials: 'include',
  redirect: 'follow',
  cache: 'default',
  forcePreflight: false,
  hasStreamBody: false,
}
const login = (host: string): Partial<AppRequest> => ({
  method: 'POST',
  url: `http://${host}:8000/api-token-auth/`,
  headers: [['content-type', 'application/json']],
  body: new TextEncoder().encode('{"username":"vue","password":"django-rest-123"}').buffer,
})

test('a token that the server sets as a cookie is kept, sent, and hidden from code', async () => {
  const { cookies, record, send } = open()
  const answer = await send(login('localhost'))
  expect(answer?.status).toBe(200)
  expect(answer?.headers.map(([name]) => name)).not.toContain('set-cookie')
  expect(cookies.all).toMatchObject([
    { name: 'token', domain: 'localhost', path: '/', httpOnly: true },
  ])
  expect(cookies.readAt(new URL(APP))).toBe('')
  const shown = record.requests.at(-1)?.responseHeaders.filter(([name]) => name === 'set-cookie')
  expect(shown).toEqual([['set-cookie', expect.stringMatching(/^token=eyJ.*HttpOnly/)]])

  const url = 'http://localhost:8000/todos/'
  expect((await send({ url }))?.status).toBe(200)
  expect(
    new Headers(record.requests.at(-1)?.requestHeaders.map(([n, v]) => [`x-${n}`, v])).get(
      'x-cookie',
    ),
  ).toMatch(/^token=eyJ/)
  expect((await send({ url, credentials: 'same-origin' }))?.status).toBe(401)
  expect((await send({ url, credentials: 'omit' }))?.status).toBe(401)
})

test('of another site none is kept', async () => {
  const { cookies, send } = open()
  expect((await send(login('127.0.0.1')))?.status).toBe(200)
  expect(cookies.all).toEqual([])
  expect((await send({ url: 'http://127.0.0.1:8000/todos/' }))?.status).toBe(401)
})

test('without credentials none is kept', async () => {
  const { cookies, send } = open()
  expect((await send({ ...login('localhost'), credentials: 'same-origin' }))?.status).toBe(200)
  expect(cookies.all).toEqual([])
})
