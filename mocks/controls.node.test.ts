import { expect, test } from 'vitest'
import { ConnectionRefusedError, createServer } from './index.ts'
import { clientOf } from './testing/client.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

test('a token ends when the clock has passed its exp, and is good again when it is put back', async () => {
  const server = createServer()
  const { send, logIn } = clientOf(server)
  const headers = await logIn()
  server.clock.advance(61 * MINUTE)
  expect(server.clock.offset).toBe(61 * MINUTE)
  const late = await send('GET', '/todos/', { headers })
  expect([late.status, late.text]).toEqual([401, '{"detail":"Signature has expired."}'])
  expect(late.events).toContainEqual({
    kind: 'signature',
    action: 'checked',
    valid: true,
    error: 'Signature has expired',
  })
  server.clock.reset()
  expect((await send('GET', '/todos/', { headers })).status).toBe(200)
})

test('the refresh window follows the clock', async () => {
  const server = createServer({
    settings: { JWT_AUTH: { JWT_ALLOW_REFRESH: true, JWT_EXPIRATION_DELTA: 30 * 24 * 3600 } },
  })
  const { send, logIn } = clientOf(server)
  const token = (await logIn()).Authorization.slice('JWT '.length)
  const refresh = () => send('POST', '/api-token-refresh/', { body: { token } })
  server.clock.advance(6 * DAY)
  expect((await refresh()).status).toBe(200)
  server.clock.advance(2 * DAY)
  expect((await refresh()).text).toBe('{"non_field_errors":["Refresh has expired."]}')
})

test('a restart keeps data and tokens; a reset keeps tokens alone', async () => {
  const server = createServer()
  const { send, logIn } = clientOf(server)
  const headers = await logIn()
  await send('POST', '/todos/', { headers, body: { title: 'Kept' } })
  server.restart()
  expect((await send('GET', '/todos/', { headers })).text).toContain('Kept')
  server.reset()
  const after = await send('GET', '/todos/', { headers })
  expect([after.status, after.text.includes('Kept')]).toEqual([200, false])
})

test('another server with the same SECRET_KEY takes the token and has a database of its own', async () => {
  const server = createServer({ settingsFile: "SECRET_KEY = 'of both'\n" })
  const one = clientOf(server)
  const headers = await one.logIn()
  await one.send('POST', '/todos/', { headers, body: { title: 'Here' } })
  const other = clientOf(server.another())
  const answer = await other.send('GET', '/todos/', { headers })
  expect([answer.status, answer.text.includes('Here')]).toEqual([200, false])
})

test('another SECRET_KEY refuses the tokens of the old one, and data stays', async () => {
  const server = createServer()
  const { send, logIn } = clientOf(server)
  const headers = await logIn()
  await send('POST', '/todos/', { headers, body: { title: 'Kept' } })
  server.changeSecretKey('another')
  expect((await send('GET', '/todos/', { headers })).text).toBe(
    '{"detail":"Error decoding signature."}',
  )
  expect((await send('GET', '/todos/', { headers: await logIn() })).text).toContain('Kept')
  expect((await clientOf(server.another()).send('GET', '/todos/', { headers })).status).toBe(401)
})

test('a settings.py that is wrong refuses connections, and its mending brings the data back', async () => {
  const server = createServer()
  const { send, logIn } = clientOf(server)
  const headers = await logIn()
  await send('POST', '/todos/', { headers, body: { title: 'Kept' } })

  const problem = await server.useSettingsFile("\nCORS_ORIGIN_WHITELIST = ['localhost:8080']\n")
  expect(problem?.line).toBe(2)
  expect(problem?.message).toContain('(corsheaders.E013)')
  expect(server.problem).toEqual(problem)
  await expect(send('GET', '/todos/', { headers })).rejects.toThrow(ConnectionRefusedError)
  await expect(send('GET', '/todos/', { headers })).rejects.toMatchObject({ code: 'ECONNREFUSED' })

  const origin = { ...headers, Origin: 'http://localhost:9999' }
  expect(
    await server.useSettingsFile("CORS_ORIGIN_WHITELIST = ['http://localhost:9999']\n"),
  ).toBeNull()
  const answer = await send('GET', '/todos/', { headers: origin })
  expect(answer.text).toContain('Kept')
  expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:9999')

  expect(await server.useSettingsFile(null)).toBeNull()
  const without = await send('GET', '/todos/', { headers: origin })
  expect(without.headers.has('access-control-allow-origin')).toBe(false)
})

test('of two settings files that come one after the other, the later holds', async () => {
  const server = createServer()
  const first = server.useSettingsFile('APPEND_SLASH = (\n')
  const second = server.useSettingsFile('APPEND_SLASH = False\n')
  expect((await clientOf(server).send('GET', '/todos')).status).toBe(404)
  expect(await first).toMatchObject({ line: 1, message: "SyntaxError: '(' was never closed" })
  expect(await second).toBeNull()
})

test('the tables show what SQLite would hold, and what changed last', async () => {
  const now = () => Date.UTC(2026, 10, 24, 11, 5, 15, 646)
  const server = createServer({ now })
  const { send, logIn } = clientOf(server)
  expect(server.database.views().map(({ name, lastChange }) => [name, lastChange])).toEqual([
    ['auth_user', null],
    ['todos_todo', null],
  ])
  const body = {
    username: 'zz',
    email: 'a@B.Com',
    password: 'secret-pw-1',
    passwordConfirmation: 'secret-pw-1',
  }
  await send('POST', '/accounts/signup/', { body })
  await send('DELETE', '/todos/1/', { headers: await logIn() })
  const [users, todos] = server.database.views()
  expect(users).toMatchObject({
    columns: [
      'id',
      'password',
      'last_login',
      'is_superuser',
      'username',
      'last_name',
      'email',
      'is_staff',
      'is_active',
      'date_joined',
      'first_name',
    ],
    lastChange: { operation: 'INSERT', id: 3 },
  })
  expect(users?.rows[2]).toEqual({
    id: 3,
    password: expect.stringMatching(/^pbkdf2_sha256\$260000\$/),
    last_login: null,
    is_superuser: 0,
    username: 'zz',
    last_name: '',
    email: 'a@b.com',
    is_staff: 0,
    is_active: 1,
    date_joined: '2026-11-24 11:05:15.646000',
    first_name: '',
  })
  expect(todos).toEqual({
    name: 'todos_todo',
    columns: ['id', 'title', 'completed', 'owner_id'],
    rows: [
      { id: 2, title: 'Issue a token', completed: 0, owner_id: 1 },
      { id: 3, title: 'Hand over the keys', completed: 0, owner_id: 2 },
    ],
    lastChange: { operation: 'DELETE', id: 1 },
  })
})
