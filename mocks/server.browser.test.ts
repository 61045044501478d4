import jsonwebtoken from 'jsonwebtoken'
import { expect, test } from 'vitest'
import { createServer, type LabServer } from './index.ts'

const JSON_TYPE = { 'Content-Type': 'application/json' }
const RIGHT = { username: 'vue', password: 'django-rest-123' }

function post(server: LabServer, path: string, body: object, headers: Record<string, string> = {}) {
  const request = new Request(server.origin + path, { method: 'POST', body: JSON.stringify(body) })
  return server.respond(request, new Headers({ ...JSON_TYPE, ...headers }))
}

function get(server: LabServer, path: string, headers: Record<string, string> = {}) {
  return server.respond(new Request(server.origin + path), new Headers(headers))
}

async function login(server: LabServer, credentials: object = RIGHT): Promise<string> {
  const response = await post(server, '/api-token-auth/', credentials)
  return ((await response.json()) as { token: string }).token
}

test('the right password gets a token that jsonwebtoken verifies in the browser', async () => {
  const server = createServer({ now: () => 1_700_000_000_999 })
  expect(
    jsonwebtoken.verify(await login(server), 'login-lab-secret-key-for-lessons-only-0123456789', {
      clockTimestamp: 1_700_000_000,
    }),
  ).toEqual({
    user_id: 1,
    username: 'vue',
    exp: 1_700_003_600,
    email: 'vue@example.com',
    orig_iat: 1_700_000_000,
  })
})

test('a wrong password gets a 400 and no token', async () => {
  const response = await post(createServer(), '/api-token-auth/', { ...RIGHT, password: 'wrong' })
  expect(response.status).toBe(400)
  expect(await response.text()).toBe(
    '{"non_field_errors":["Unable to log in with provided credentials."]}',
  )
})

test('a token opens the list of its own user', async () => {
  const server = createServer()
  const signup = {
    username: 'ann',
    password: 'correct-horse',
    passwordConfirmation: 'correct-horse',
  }
  expect((await post(server, '/accounts/signup/', signup)).status).toBe(201)
  const ann = { Authorization: `JWT ${await login(server, signup)}` }
  await post(server, '/todos/', { title: 'Mine' }, ann)

  expect(await (await get(server, '/todos/', ann)).json()).toEqual([
    { id: 4, title: 'Mine', completed: false },
  ])
  const vue = { Authorization: `JWT ${await login(server)}` }
  expect(await (await get(server, '/todos/', vue)).json()).toHaveLength(2)
  expect((await get(server, '/todos/4/', vue)).status).toBe(404)
})

test('the Origin that travels beside the Request decides on the CORS header', async () => {
  const server = createServer()
  const allowed = await get(server, '/todos/', { Origin: 'http://localhost:8080' })
  expect(allowed.headers.get('access-control-allow-origin')).toBe('http://localhost:8080')
  const other = await get(server, '/todos/', { Origin: 'http://elsewhere.test' })
  expect(other.headers.has('access-control-allow-origin')).toBe(false)
  expect(other.status).toBe(401)
})

test('a preflight is answered although a Request cannot carry its headers', async () => {
  const server = createServer()
  const preflight = new Request(`${server.origin}/todos/`, { method: 'OPTIONS' })
  const headers = { Origin: 'http://localhost:8080', 'Access-Control-Request-Method': 'POST' }
  const response = await server.respond(preflight, new Headers(headers))
  expect(response.status).toBe(200)
  expect(response.headers.get('access-control-allow-methods')).toContain('POST')
})

test('the page keeps its globals and its storage to itself', async () => {
  await login(createServer())
  expect('Buffer' in globalThis).toBe(false)
  expect(localStorage.getItem('__msw-cookie-store__')).toBeNull()
})
