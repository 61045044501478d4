import { expect, test } from 'vitest'
import type { AppRequest } from '../../sandbox/contract/messages.ts'
import { withSecretKey } from '../../sandbox/components/panels/server/withSecretKey.ts'
import { Browser } from '../../sandbox/session/Browser.ts'
import { createMockServer } from './createMockServer.ts'

const API = 'http://127.0.0.1:8000'
const PLAIN = { body: null, redirect: 'follow', cache: 'default' } as const
const FLAGS = { forcePreflight: false, hasStreamBody: false }

function open(settings: string | null) {
  const browser = new Browser(null, (text) => createMockServer(text), settings)
  const send = (path: string, request: Partial<AppRequest> = {}) => {
    const method = request.method ?? 'GET'
    const rest = { initiator: 'fetch', mode: 'cors', credentials: 'same-origin' } as const
    const whole: AppRequest = {
      ...PLAIN,
      ...FLAGS,
      ...rest,
      headers: [],
      ...request,
      method,
      url: API + path,
    }
    return browser.network.fetch(whole, { signal: new AbortController().signal })
  }
  const logIn = async (): Promise<[string, string][]> => {
    const text = '{"username":"vue","password":"django-rest-123"}'
    const body = new TextEncoder().encode(text).buffer
    const headers: [string, string][] = [['content-type', 'application/json']]
    const answer = await send('/api-token-auth/', { method: 'POST', headers, body })
    const { token } = JSON.parse(new TextDecoder().decode(answer?.body)) as { token: string }
    return [['authorization', `JWT ${token}`]]
  }
  return { browser, send, logIn }
}

test('what happens in the server is in the record, with the request that it belongs to', async () => {
  const { browser, logIn } = open(null)
  await logIn()
  const { server, requests } = browser.record
  const own = server.filter(({ request }) => request === null)
  expect(own.map(({ event }) => event.kind === 'log' && event.line.text)).toContain(
    "Django version 3.2.25, using settings 'login_lab.settings'",
  )
  const [preflight, login] = requests
  const kinds = (id: number | undefined) =>
    server.filter(({ request }) => request === id).map(({ event }) => event.kind)
  expect(new Set(kinds(preflight?.id))).toEqual(new Set(['middleware', 'log']))
  expect(kinds(login?.id).filter((kind) => kind !== 'middleware')).toEqual([
    'route',
    'parse',
    'query',
    'password',
    'signature',
    'view',
    'log',
  ])
})

test('with a wrong settings.py requests are refused, and the problem is told', async () => {
  const { browser, send } = open("CORS_ORIGIN_WHITELIST = ['localhost:8080']\n")
  expect(await send('/todos/')).toBeNull()
  expect(browser.record.requests.at(-1)?.failure).toBe('net::ERR_CONNECTION_REFUSED')
  expect(browser.serverProblem.value).toMatchObject({
    line: 1,
    message: expect.stringContaining('corsheaders.E013') as string,
  })
  await browser.useSettings(null)
  expect(browser.serverProblem.value).toBeNull()
  expect((await send('/todos/'))?.status).toBe(401)
})

test('a settings.py that is saved before the server is there is the one that it starts with', async () => {
  const { browser, send } = open('APPEND_SLASH = (\n')
  const answered = send('/todos')
  await browser.useSettings('APPEND_SLASH = False\n')
  expect((await answered)?.status).toBe(404)
  expect(browser.serverProblem.value).toBeNull()
})

test('another server takes the token, and has the seed data alone', async () => {
  const { browser, send, logIn } = open(null)
  const headers = await logIn()
  const body = new TextEncoder().encode('{"title":"Here"}').buffer
  const json: [string, string] = ['content-type', 'application/json']
  expect(
    (await send('/todos/', { method: 'POST', headers: [...headers, json], body }))?.status,
  ).toBe(201)
  expect(await browser.useAnotherServer()).toBe(true)
  const answer = await send('/todos/', { headers })
  expect(answer?.status).toBe(200)
  expect(new TextDecoder().decode(answer?.body)).not.toContain('Here')
})

test('the server in this tab can be looked into and its clock moved', async () => {
  const { browser, send, logIn } = open(null)
  const headers = await logIn()
  const { lab } = await browser.server()
  expect(lab?.tables().map(({ name, rows }) => [name, rows.length])).toEqual([
    ['auth_user', 2],
    ['todos_todo', 3],
  ])
  lab?.clock.advance(2 * 3600 * 1000)
  expect((await send('/todos/', { headers }))?.status).toBe(401)
  lab?.clock.reset()
  lab?.restart()
  expect((await send('/todos/', { headers }))?.status).toBe(200)
  // The project's own settings.py, saved as it is, changes nothing; another key in it ends every token.
  const settings = (await lab?.projectSettings()) ?? ''
  await browser.useSettings(settings)
  expect(browser.serverProblem.value).toBeNull()
  expect((await send('/todos/', { headers }))?.status).toBe(200)
  await browser.useSettings(withSecretKey(settings, 'another'))
  expect((await send('/todos/', { headers }))?.status).toBe(401)
})
