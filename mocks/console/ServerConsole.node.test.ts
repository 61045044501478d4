import { expect, test } from 'vitest'
import { createServer } from '../index.ts'
import { clientOf } from '../testing/client.ts'

const NOW = Date.UTC(2026, 10, 22, 7, 13, 0)

test('the start looks as runserver’s', () => {
  const server = createServer({ now: () => NOW })
  expect(server.console.lines.map(({ text }) => text)).toEqual([
    'Watching for file changes with StatReloader',
    'Performing system checks...',
    '',
    'System check identified no issues (0 silenced).',
    'November 22, 2026 - 07:13:00',
    "Django version 3.2.25, using settings 'login_lab.settings'",
    'Starting development server at http://127.0.0.1:8000/',
    'Quit the server with CONTROL-C.',
  ])
})

test('each request has the lines that the real Django printed', async () => {
  const server = createServer({ now: () => NOW })
  const { send, logIn } = clientOf(server)
  const headers = await logIn()
  const form = { ...headers, 'Content-Type': 'text/x' }
  const printed: string[] = []
  server.console.subscribe(({ text }) => printed.push(text.replace('[22/Nov/2026 07:13:00] ', '')))

  await send('POST', '/api-token-auth/', { body: { username: 'vue', password: 'x' } })
  await send('GET', '/todos/')
  await send('GET', '/todos', { headers })
  await send('GET', '/todos/99/', { headers })
  await send('GET', '/nothing/')
  await send('DELETE', '/todos/', { headers })
  await send('DELETE', '/todos/1/', { headers })
  await send('GET', '/todos/', { headers: { ...headers, Accept: 'text/x' } })
  await send('POST', '/todos/', { headers: form, body: 'x' })
  await send('HEAD', '/todos/', { headers })
  await send('GET', '/%ED%95%9C/?a=1')
  await send('GET', '/todos/', { headers: { ...headers, Host: 'a_b:1' } })

  // As recorded of runserver with Django's logger on the console: Django 3.2.25, DRF 3.14.
  expect(printed).toEqual([
    'Bad Request: /api-token-auth/',
    '"POST /api-token-auth/ HTTP/1.1" 400 68',
    'Unauthorized: /todos/',
    '"GET /todos/ HTTP/1.1" 401 58',
    '"GET /todos HTTP/1.1" 301 0',
    'Not Found: /todos/99/',
    '"GET /todos/99/ HTTP/1.1" 404 23',
    'Not Found: /nothing/',
    '"GET /nothing/ HTTP/1.1" 404 179',
    'Method Not Allowed: /todos/',
    '"DELETE /todos/ HTTP/1.1" 405 43',
    '"DELETE /todos/1/ HTTP/1.1" 204 0',
    'Not Acceptable: /todos/',
    '"GET /todos/ HTTP/1.1" 406 57',
    'Unsupported Media Type: /todos/',
    '"POST /todos/ HTTP/1.1" 415 58',
    '"HEAD /todos/ HTTP/1.1" 200 52',
    'Not Found: /한/',
    '"GET /%ED%95%9C/?a=1 HTTP/1.1" 404 179',
    "Invalid HTTP_HOST header: 'a_b:1'. The domain name provided is not valid according to RFC 1034/1035.",
    'Bad Request: /todos/',
    '"GET /todos/ HTTP/1.1" 400 143',
  ])
})

test('dates follow the clock and TIME_ZONE', async () => {
  const server = createServer({ now: () => NOW, settingsFile: "TIME_ZONE = 'Asia/Seoul'\n" })
  server.clock.advance(24 * 3600 * 1000)
  await clientOf(server).send('GET', '/nothing/')
  const { lines } = server.console
  expect(lines.map(({ text }) => text)).toContain('November 23, 2026 - 16:13:00')
  expect(lines.at(-1)?.text).toBe('[23/Nov/2026 16:13:00] "GET /nothing/ HTTP/1.1" 404 179')
})
