import { expect, test } from 'vitest'
import type { AppRequest, AppResponse } from '../../sandbox/contract/messages.ts'
import { plainFetch } from '../../sandbox/contract/plainFetch.ts'
import { RunRecord } from '../../sandbox/record/RunRecord.ts'
import { createMockServer } from './createMockServer.ts'
import { createInternet } from '../../sandbox/network/Internet.ts'
import { Network } from '../../sandbox/network/Network.ts'

const API = 'http://127.0.0.1:8000'

function open(origin = 'http://localhost:8080'): {
  record: RunRecord
  send(request: Partial<AppRequest>): Promise<AppResponse | null>
} {
  const record = new RunRecord()
  const server = createMockServer()
  const internet = createInternet('http://localhost:8080', () => server)
  const network = new Network({ origin, internet, record })
  const send = (request: Partial<AppRequest>): Promise<AppResponse | null> =>
    network.fetch({ ...simple, ...request }, { signal: new AbortController().signal })
  return { record, send }
}

const simple: AppRequest = {
  ...plainFetch,
  method: 'GET',
  url: `${API}/todos/`,
  headers: [],
  body: null,
}
const login: Partial<AppRequest> = {
  method: 'POST',
  url: `${API}/api-token-auth/`,
  headers: [['content-type', 'application/json']],
  body: new TextEncoder().encode('{"username":"vue","password":"django-rest-123"}').buffer,
}
const lines = (record: RunRecord): string[] =>
  record.console.map(({ values }) => values.map(({ text }) => text).join(' '))
const text = (response: AppResponse | null): string => new TextDecoder().decode(response?.body)

test('a login with JSON is preflighted and gets its token', async () => {
  const { record, send } = open()
  const response = await send(login)
  expect(response?.status).toBe(200)
  expect(text(response)).toMatch(/^{"token":"eyJ/)
  expect(record.requests.map(({ method, initiator }) => `${method} ${initiator}`)).toEqual([
    'OPTIONS preflight',
    'POST fetch',
  ])
})

test('an origin that the server does not list gets no answer, and the console says why', async () => {
  const { record, send } = open('http://localhost:3000')
  expect(await send({})).toBeNull()
  expect(lines(record)).toEqual([
    `Access to fetch at '${API}/todos/' from origin 'http://localhost:3000' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
    `GET ${API}/todos/ net::ERR_FAILED`,
  ])
})

test('a refused request arrived all the same: CORS keeps the answer, not the server', async () => {
  const { record, send } = open('http://localhost:3000')
  await send({ ...login, headers: [['content-type', 'application/x-www-form-urlencoded']] })
  expect(record.requests.map(({ method, status }) => [method, status])).toEqual([['POST', 400]])
})

test('a redirect turns a POST into a GET without a body', async () => {
  const { record, send } = open()
  await send({ ...login, url: `${API}/api-token-auth` })
  const sent = record.requests.filter(({ initiator }) => initiator !== 'preflight')
  expect(
    sent.map(({ method, status, requestBody }) => [method, status, requestBody !== null]),
  ).toEqual([
    ['POST', 301, true],
    ['GET', 405, false],
  ])
})

test('code reads the headers that every origin may read, and no others', async () => {
  const { send } = open()
  const response = await send({})
  const names = response?.headers.map(([name]) => name)
  expect(names).toContain('content-type')
  expect(names).not.toContain('www-authenticate')
})

test('a host that nobody serves is not found, a port without a server refuses', async () => {
  const { record, send } = open()
  await send({ url: 'https://example.org/' })
  await send({ url: 'http://127.0.0.1:9999/' })
  expect(record.requests.map(({ failure }) => failure)).toEqual([
    'net::ERR_NAME_NOT_RESOLVED',
    'net::ERR_CONNECTION_REFUSED',
  ])
})

test('what a browser adds by itself reaches the server', async () => {
  const { record, send } = open()
  await send({})
  const sent = new Headers(record.requests[0]?.requestHeaders)
  expect(sent.get('origin')).toBe('http://localhost:8080')
  expect(sent.get('accept')).toBe('*/*')
})
