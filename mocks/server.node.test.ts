import { describe, expect, test } from 'vitest'
import { createServer, type LabServer, SettingsError, UnhandledRequestError } from './index.ts'

function send(server: LabServer, method: string, path: string, body?: object) {
  const init = { method, ...(body ? { body: JSON.stringify(body) } : {}) }
  const headers = new Headers({ 'Content-Type': 'application/json' })
  return server.respond(new Request(server.origin + path, init), headers)
}

test('a request for another host is refused by name, not swallowed', async () => {
  const server = createServer()
  const elsewhere = new Request('http://127.0.0.1:9999/todos/')
  const answer = server.respond(elsewhere, new Headers())
  await expect(answer).rejects.toThrow(UnhandledRequestError)
  await expect(answer).rejects.toThrow(
    'Failed to answer GET http://127.0.0.1:9999/todos/: no handler serves that address. Send it to http://127.0.0.1:8000.',
  )
})

test('a path that leads nowhere is a 404 page, as in Django', async () => {
  const response = await send(createServer(), 'GET', '/nothing/')
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('<h1>Not Found</h1>')
})

describe('sign up', () => {
  const good = { username: 'ann', password: 'correct-horse', passwordConfirmation: 'correct-horse' }

  test.each([
    ['a taken name', { username: 'vue' }, 'username', 'A user with that username already exists.'],
    [
      'a mismatch',
      { passwordConfirmation: 'other' },
      'passwordConfirmation',
      'The two password fields didn’t match.',
    ],
    [
      'a common password',
      { password: 'password', passwordConfirmation: 'password' },
      'password',
      'This password is too common.',
    ],
  ])('%s is named', async (_what, changes, field, message) => {
    const response = await send(createServer(), 'POST', '/accounts/signup/', {
      ...good,
      ...changes,
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ [field]: [message] })
  })

  test('the password is kept as a hash that is another one each time', async () => {
    const server = createServer()
    await send(server, 'POST', '/accounts/signup/', good)
    await send(server, 'POST', '/accounts/signup/', { ...good, username: 'ben' })
    const hashes = server.database.rows('auth_user').map((row) => row.password)
    expect(new Set(hashes).size).toBe(4)
    for (const hash of hashes) {
      expect(hash).toMatch(/^pbkdf2_sha256\$260000\$[A-Za-z0-9]{22}\$[A-Za-z0-9+/]{43}=$/)
    }
  })
})

test('a reset brings the seed data back, and the ids begin anew', async () => {
  const server = createServer()
  const good = { username: 'ann', password: 'correct-horse', passwordConfirmation: 'correct-horse' }
  await send(server, 'POST', '/accounts/signup/', good)
  server.reset()
  expect(server.database.rows('auth_user')).toHaveLength(2)
  const again = await send(server, 'POST', '/accounts/signup/', good)
  expect(await again.json()).toEqual({ id: 3, username: 'ann', email: '' })
})

test('a reset with an unknown setting throws and changes nothing', async () => {
  const server = createServer({ settings: { APPEND_SLASH: false } })
  const { database } = server
  expect(() => server.reset({ DEBUG: true })).toThrow(new SettingsError('unknown setting DEBUG'))
  expect(server.database).toBe(database)
  expect((await send(server, 'GET', '/todos')).status).toBe(404)
})

test('a middleware that does not exist is named when the server starts', () => {
  expect(() => createServer({ settings: { MIDDLEWARE: ['no.Such'] } })).toThrow(
    "No module named 'no'",
  )
})

test('two servers share neither data nor settings', async () => {
  const [one, other] = [createServer({ settings: { APPEND_SLASH: false } }), createServer()]
  expect((await send(one, 'GET', '/todos')).status).toBe(404)
  expect((await send(other, 'GET', '/todos')).status).toBe(301)
})
