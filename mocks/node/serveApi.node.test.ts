import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseOptions } from './parseOptions.ts'
import { serveApi } from './serveApi.ts'

const PORT = 18437
let stop: () => Promise<void>

beforeAll(async () => {
  stop = (await serveApi({ port: PORT, host: '127.0.0.1', lab: false })).stop
})
afterAll(() => stop())

function send(method: string, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    const sent = request({ port: PORT, host: '127.0.0.1', method, path, headers }, (response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0, headers: response.headers })
    })
    sent.on('error', reject)
    sent.end()
  })
}

test('the HTTP server sees the headers of a preflight', async () => {
  const headers = { Origin: 'http://localhost:8080', 'Access-Control-Request-Method': 'POST' }
  const answer = await send('OPTIONS', '/todos/', headers)
  expect(answer.status).toBe(200)
  expect(answer.headers['access-control-allow-origin']).toBe('http://localhost:8080')
})

test('HEAD has the length that GET would have', async () => {
  const answer = await send('HEAD', '/nothing/', {})
  expect(answer.headers['content-length']).toBe('179')
})

test('the path reaches Django as it was written', async () => {
  const answer = await send('GET', "/todos?q='a'", {})
  expect(answer.headers.location).toBe("/todos/?q='a'")
})

test('without the lab there is no control plane', async () => {
  expect((await send('POST', '/__lab__/reset', {})).status).toBe(404)
})

test('a taken port is said to be taken', async () => {
  await expect(serveApi({ port: PORT, host: '127.0.0.1', lab: false })).rejects.toThrow(
    `Failed to start the API: port ${PORT} is taken. Stop what listens there, or choose another --port.`,
  )
})

test.each([
  [['--port', 'http'], '--port http is no port'],
  [['--port', '0'], '--port 0 is no port'],
  [['--prot', '8000'], "Unknown option '--prot'"],
])('the flags %j are refused with a word on what to do', (args, cause) => {
  expect(() => parseOptions(args)).toThrow(cause)
})

test('the flags are read with or without the dashes that npm passes on', () => {
  expect(parseOptions(['--', '--port', '8080', '--no-lab'])).toEqual({
    port: 8080,
    host: '127.0.0.1',
    lab: false,
  })
})
