import { expect, test } from 'vitest'
import { createServer, type ServerEvent } from '../index.ts'
import { clientOf } from '../testing/client.ts'

/** An event in a few words, so that a whole request can be read at a glance. */
function brief(event: ServerEvent): string | null {
  switch (event.kind) {
    case 'middleware': {
      const name = event.name.split('.').at(-1)!
      const headers = event.headers.map((one) => one.name).join(' ')
      const parts = [event.phase, name, event.answered ? 'answers' : '', headers]
      return parts.filter(Boolean).join(' ')
    }
    case 'route':
      return `route ${event.route} ${event.view}`
    case 'parse': {
      const fields = event.fields?.map(({ name, values }) => `${name}=${values.join()}`) ?? []
      const files = event.files.map(({ field, name, size }) => `${field}:${name}:${size}`)
      return [event.parser, ...fields, ...files].join(' ')
    }
    case 'view':
      return `view ${event.name} ${event.status}`
    case 'query':
      return `${event.operation} ${event.table} ${event.rows}`
    case 'password':
      return `password ${event.action} ${event.matches}`
    case 'signature':
      return `signature ${event.action} ${event.valid} ${event.error}`
    case 'exception':
      return `${event.name}: ${event.message} ${event.status}`
    case 'log':
      return event.line.text.replace(/^\[.*?\] /, '')
  }
}

/** What happens between the middleware, which is the same each time. */
const within = (events: ServerEvent[]) =>
  events.filter(({ kind }) => kind !== 'middleware' && kind !== 'route').map(brief)

test('a login goes down through the middleware, asks the database, and comes up again', async () => {
  const { send } = clientOf(createServer())
  const body = { username: 'vue', password: 'django-rest-123' }
  const headers = { Origin: 'http://localhost:8080' }
  const { events } = await send('POST', '/api-token-auth/', { body, headers })
  expect(events.map(brief)).toEqual([
    'request CorsMiddleware',
    'request SecurityMiddleware',
    'request SessionMiddleware',
    'request CommonMiddleware',
    'request CsrfViewMiddleware',
    'request AuthenticationMiddleware',
    'request MessageMiddleware',
    'request XFrameOptionsMiddleware',
    'route api-token-auth/ rest_framework_jwt.views.ObtainJSONWebToken',
    'view CsrfViewMiddleware',
    'JSONParser',
    'SELECT auth_user 1',
    'password checked true',
    'signature signed null null',
    'view rest_framework_jwt.views.ObtainJSONWebToken 200',
    'response XFrameOptionsMiddleware X-Frame-Options',
    'response MessageMiddleware',
    'response AuthenticationMiddleware',
    'response CsrfViewMiddleware',
    'response CommonMiddleware Content-Length',
    'response SessionMiddleware',
    'response SecurityMiddleware X-Content-Type-Options Referrer-Policy',
    'response CorsMiddleware Vary Access-Control-Allow-Origin',
    '"POST /api-token-auth/ HTTP/1.1" 200 220',
  ])
  const attributes = events.flatMap((event) => ('attributes' in event ? event.attributes : []))
  expect(attributes).toEqual(['_cors_enabled', 'session'])
})

test('a header that a middleware changes is told with what it was', async () => {
  const { send } = clientOf(createServer())
  // A key that no session can have makes SessionMiddleware delete the cookie.
  const headers = { Origin: 'http://localhost:8080', Cookie: 'sessionid=x' }
  const { events } = await send('GET', '/todos/', { headers })
  const cors = events.findLast((event) => event.kind === 'middleware')
  expect(cors).toMatchObject({
    headers: [
      { name: 'Vary', before: 'Cookie', after: 'Cookie, Origin' },
      { name: 'Access-Control-Allow-Origin', before: null, after: 'http://localhost:8080' },
    ],
  })
})

test('a preflight turns around at CorsMiddleware', async () => {
  const { send } = clientOf(createServer())
  const headers = { Origin: 'http://localhost:8080', 'Access-Control-Request-Method': 'POST' }
  const { events } = await send('OPTIONS', '/todos/', { headers })
  expect(events.map(brief)).toEqual([
    'request CorsMiddleware answers Content-Type Content-Length',
    'response CorsMiddleware Vary Access-Control-Allow-Origin Access-Control-Allow-Headers Access-Control-Allow-Methods Access-Control-Max-Age',
    '"OPTIONS /todos/ HTTP/1.1" 200 0',
  ])
})

test('what a request does to database and token is told in order', async () => {
  const { send, logIn } = clientOf(createServer())
  const headers = await logIn()
  const checked = ['signature checked true null', 'SELECT auth_user 1']
  const todo = 'todos.views.TodoDetailView'

  const list = await send('GET', '/todos/', { headers })
  expect(within(list.events)).toEqual([
    ...checked,
    'SELECT todos_todo 2',
    'view todos.views.TodoListView 200',
    expect.stringContaining('"GET /todos/ HTTP/1.1" 200'),
  ])
  const change = await send('PATCH', '/todos/2/', { headers, body: { completed: true } })
  expect(within(change.events).slice(0, -1)).toEqual([
    ...checked,
    'SELECT todos_todo 1',
    'JSONParser',
    'UPDATE todos_todo 1',
    `view ${todo} 200`,
  ])
  const gone = await send('DELETE', '/todos/2/', { headers })
  expect(within(gone.events).slice(2, 4)).toEqual(['SELECT todos_todo 1', 'DELETE todos_todo 1'])
  const missing = await send('GET', '/todos/3/', { headers })
  expect(within(missing.events)).toEqual([
    ...checked,
    'SELECT todos_todo 0',
    'rest_framework.exceptions.NotFound: Not found. 404',
    `view ${todo} 404`,
    'Not Found: /todos/3/',
    expect.stringContaining('"GET /todos/3/ HTTP/1.1" 404'),
  ])
})

test.each([
  [
    'no token',
    {},
    [
      'rest_framework.exceptions.NotAuthenticated: Authentication credentials were not provided. 401',
    ],
  ],
  [
    'a token of another key',
    { Authorization: `JWT ${btoa('{"alg":"HS256"}').replace(/=+$/, '')}.e30.AAAA` },
    [
      'signature checked false Signature verification failed',
      'rest_framework.exceptions.AuthenticationFailed: Error decoding signature. 401',
    ],
  ],
  [
    'no token at all in its place',
    { Authorization: 'JWT x' },
    [
      'signature checked null Not enough segments',
      'rest_framework.exceptions.AuthenticationFailed: Error decoding signature. 401',
    ],
  ],
])('with %s, the reason is told', async (_what, headers, reasons) => {
  const { send } = clientOf(createServer())
  const { events } = await send('GET', '/todos/', { headers: headers as Record<string, string> })
  expect(within(events).slice(0, reasons.length)).toEqual(reasons)
})

test('an exception that nobody handles is told, and becomes a 500', async () => {
  const { send, logIn } = clientOf(createServer())
  const headers = await logIn()
  const { events, status } = await send('GET', '/todos/99999999999999999999/', { headers })
  expect(status).toBe(500)
  expect(within(events).slice(2)).toEqual([
    'OverflowError: Python int too large to convert to SQLite INTEGER 500',
    'Internal Server Error: /todos/99999999999999999999/',
    'Traceback (most recent call last):',
    '  ...',
    'OverflowError: Python int too large to convert to SQLite INTEGER',
    '"GET /todos/99999999999999999999/ HTTP/1.1" 500 145',
  ])
})

test('a middleware that is taken out is not passed', async () => {
  const settingsFile = "MIDDLEWARE.remove('django.middleware.common.CommonMiddleware')\n"
  const { send } = clientOf(createServer({ settingsFile }))
  const { events, headers } = await send('GET', '/todos')
  expect(events.map(brief).filter((line) => line?.includes('CommonMiddleware'))).toEqual([])
  expect(headers.has('content-length')).toBe(false)
})
