import { effectScope, nextTick, watchEffect } from 'vue'
import { expect, test } from 'vitest'
import { APP_ORIGIN } from '../../../../session/appOrigin.ts'
import { FlowSteps } from './FlowSteps.ts'
import { FlowScene, ALLOWED } from './FlowScene.ts'

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJ1c2VybmFtZSI6InZ1ZSJ9.poaP9WLJ3c'
const QUERY = { kind: 'query', table: 'auth_user', operation: 'SELECT', rows: 1 } as const
const SIGNED = { kind: 'signature', action: 'signed', valid: null, error: null } as const

test('a login: click, preflight, request, query, password, signature, response, storage write', async () => {
  const scene = new FlowScene()
    .answer('POST /api-token-auth/', {
      events: [
        { kind: 'route', path: '/api-token-auth/', route: 'api-token-auth/', view: 'x' },
        QUERY,
        { kind: 'password', action: 'checked', algorithm: 'pbkdf2_sha256', matches: true },
        SIGNED,
      ],
      body: JSON.stringify({ token: TOKEN }),
    })
    .answer('GET /todos/', {
      events: [
        { kind: 'signature', action: 'checked', valid: true, error: null },
        { kind: 'query', table: 'todos_todo', operation: 'SELECT', rows: 2 },
      ],
    })
  scene.record.add({ kind: 'event', event: { type: 'click', control: 'button', name: 'Log in' } })
  scene.record.add({ kind: 'event', event: { type: 'submit', control: 'form', name: '' } })
  await scene.send('POST', '/api-token-auth/', { headers: [['content-type', 'application/json']] })
  scene.site.apply({ type: 'storage-set', area: 'session', key: 'jwt', value: TOKEN })
  await scene.send('GET', '/todos/', { headers: [['authorization', `JWT ${TOKEN}`]] })
  scene.site.apply({ type: 'storage-set', area: 'local', key: 'me', value: '{"id":1,"name":"v"}' })
  scene.site.apply({ type: 'storage-remove', area: 'session', key: 'jwt' })
  scene.site.apply({ type: 'storage-clear', area: 'session' })
  expect(scene.lines).toEqual([
    'start outside > vue: your app is loaded',
    'event outside > vue: click button “Log in”',
    'event outside > vue: submit form',
    'preflight vue > django: OPTIONS /api-token-auth/, preflight for POST',
    'response django > vue: 200 /api-token-auth/, for the preflight',
    'request vue > django: POST /api-token-auth/',
    'query django > database: SELECT auth_user: 1 row',
    'password django > django: password checked: right',
    'signature django > django: token signed',
    'response django > vue: 200 /api-token-auth/, with a token',
    `storage vue > storage: jwt = ${TOKEN.slice(0, 32)}… in sessionStorage`,
    'preflight vue > django: OPTIONS /todos/, preflight for GET',
    'response django > vue: 200 /todos/, for the preflight',
    'request vue > django: GET /todos/, with a token',
    'signature django > django: signature checked: valid',
    'query django > database: SELECT todos_todo: 2 rows',
    'response django > vue: 200 /todos/',
    'storage vue > storage: me = { id, name } in localStorage',
    'storage vue > storage: jwt deleted from sessionStorage',
    'storage vue > storage: sessionStorage emptied',
  ])
})

test('a wrong password and a token that is refused', async () => {
  const scene = new FlowScene().answer('POST /api-token-auth/', {
    status: 400,
    events: [
      { kind: 'password', action: 'checked', algorithm: 'pbkdf2_sha256', matches: false },
      { kind: 'password', action: 'hashed', algorithm: 'pbkdf2_sha256', matches: null },
      { kind: 'signature', action: 'checked', valid: false, error: 'Signature has expired.' },
    ],
  })
  await scene.send('POST', '/api-token-auth/')
  expect(scene.lines.slice(1)).toEqual([
    'request vue > django: POST /api-token-auth/',
    'password django > django (refused): password checked: wrong',
    'password django > django: password hashed',
    'signature django > django (refused): token refused: Signature has expired.',
    'response django > vue (refused): 400 /api-token-auth/',
  ])
})

test('what the browser keeps from the app stops there, with the rule', async () => {
  const scene = new FlowScene().answer('GET /todos/', { headers: {} }).answer('OPTIONS /todos/', {
    headers: { 'Access-Control-Allow-Origin': APP_ORIGIN },
  })
  await scene.send('GET', '/todos/')
  await scene.send('PUT', '/todos/')
  expect(scene.lines.slice(1)).toEqual([
    'request vue > django: GET /todos/',
    'response django > vue (blocked browser): 200 /todos/, kept from your app: no Access-Control-Allow-Origin',
    'preflight vue > django: OPTIONS /todos/, preflight for PUT',
    'response django > vue: 200 /todos/, for the preflight',
    'not-sent vue > django (blocked browser): PUT /todos/ is not sent: not in Access-Control-Allow-Methods',
  ])
})

test('what never arrives, what is given up, what goes elsewhere', async () => {
  const scene = new FlowScene()
  await scene.send('GET', 'http://127.0.0.1:9000/')
  await scene.send('GET', '/todos/', { cache: 'only-if-cached', mode: 'same-origin' })
  await scene.send('GET', '/never/', { cache: 'only-if-cached' })
  await scene.send('GET', 'http://localhost:8080/index.html')
  const abort = new AbortController()
  scene.answer('GET /slow/', { after: new Promise(() => {}) })
  const sent = scene.send('GET', '/slow/', {}, abort.signal)
  await Promise.resolve()
  expect(scene.lines.at(-1)).toBe('request vue > django (pending): GET /slow/')
  abort.abort()
  await sent
  expect(scene.lines.slice(1)).toEqual([
    'request vue > elsewhere (failed on-the-way): GET 127.0.0.1:9000/',
    'response elsewhere > vue (failed): no answer from 127.0.0.1:9000/: net::ERR_CONNECTION_REFUSED',
    'request vue > django (failed browser): GET /never/',
    'response elsewhere > vue (failed): no answer from /never/: net::ERR_CACHE_MISS',
    'request vue > elsewhere: GET localhost:8080/index.html',
    'response elsewhere > vue: 200 localhost:8080/index.html',
    'request vue > django: GET /slow/',
    'abort vue > django (failed on-the-way): /slow/ given up',
  ])
})

test('a redirect is two requests; one that the browser remembers is answered there', async () => {
  const headers = { ...ALLOWED, location: '/todos/' }
  const scene = new FlowScene().answer('GET /todos', { status: 301, headers })
  await scene.send('GET', '/todos')
  await scene.send('GET', '/todos')
  const first = [
    'response django > vue: 301 /todos, go to /todos/',
    'request vue > django: GET /todos/, redirected',
    'response django > vue: 200 /todos/',
  ]
  expect(scene.lines.slice(1)).toEqual([
    'request vue > django: GET /todos',
    ...first,
    'request vue > storage: GET /todos, answered by the browser’s cache',
    'response storage > vue: 301 /todos, go to /todos/',
    ...first.slice(1),
  ])
})

test('cookies come with an answer, go with the next request, and are the app’s to write', async () => {
  const url = 'http://localhost:8000/todos/'
  const scene = new FlowScene().answer('GET /todos/', {
    headers: { ...ALLOWED, 'Access-Control-Allow-Credentials': 'true' },
    cookies: ['sessionid=abc'],
  })
  const credentials = 'include'
  await scene.send('GET', url, { credentials })
  await scene.send('GET', url, { credentials })
  scene.site.writeCookie('theme=dark', `${APP_ORIGIN}/`)
  scene.site.clear()
  expect(scene.lines.filter((line) => !line.startsWith('response')).slice(1)).toEqual([
    'request vue > django: GET localhost:8000/todos/',
    'storage django > storage: sessionid = abc in cookies',
    'request vue > django: GET localhost:8000/todos/, with cookies',
    'storage django > storage: sessionid = abc in cookies',
    'storage vue > storage: theme = dark in cookies',
    'storage outside > storage: sessionid deleted from cookies',
    'storage outside > storage: theme deleted from cookies',
  ])
})

test('requests side by side stand in the order of what happened, not of their making', async () => {
  let release: (value?: unknown) => void = () => {}
  const scene = new FlowScene()
    .answer('GET /1/', { after: new Promise((resolve) => (release = resolve)), events: [QUERY] })
    .answer('GET /2/', { events: [QUERY] })
  const first = scene.send('GET', '/1/')
  await scene.send('GET', '/2/')
  release()
  await first
  expect(scene.lines.slice(1)).toEqual([
    'request vue > django: GET /1/',
    'request vue > django: GET /2/',
    'query django > database: SELECT auth_user: 1 row',
    'response django > vue: 200 /2/',
    'query django > database: SELECT auth_user: 1 row',
    'response django > vue: 200 /1/',
  ])
})

test('a diagram that is open follows step by step, and comes to the same as one opened later', async () => {
  const scene = new FlowScene().answer('OPTIONS /todos/', { headers: {} })
  const steps = new FlowSteps()
  const seen: number[] = []
  const scope = effectScope()
  scope.run(() =>
    watchEffect(() => {
      steps.read(scene.record, true)
      seen.push(steps.steps.length)
    }),
  )
  await scene.send('PUT', '/todos/')
  scene.record.startRun()
  await scene.send('GET', '/todos/')
  await nextTick()
  const read = (): string[] => steps.steps.map(({ id }) => id)
  const late = new FlowSteps()
  late.read(scene.record, false)
  expect(read()).toEqual(late.steps.map(({ id }) => id))
  expect(read()).toEqual(['run-1', '1', '1-end', '1-not-sent', 'run-2', '5', '5-end'])
  expect(seen.length).toBeGreaterThan(3)

  // What the reader clears elsewhere goes here too.
  scene.record.clear('request')
  scene.record.add({ kind: 'event', event: { type: 'click', control: 'link', name: 'Home' } })
  await nextTick()
  expect(steps.steps.map(({ of }) => of)).toEqual(['event'])
  scope.stop()
})

test('of a long record the steps that are left are those of the entries that are left', async () => {
  const scene = new FlowScene()
  const steps = new FlowSteps()
  for (let count = 0; count < 5600; count++) {
    scene.record.add({ kind: 'event', event: { type: 'click', control: 'button', name: 'Go' } })
    if (count % 200 === 0) steps.read(scene.record, true)
  }
  steps.read(scene.record, true)
  expect(steps.steps).toHaveLength(scene.record.events.length + 1)
  expect(steps.steps[1]).toMatchObject({ entry: { id: scene.record.events[0]?.id } })
})
