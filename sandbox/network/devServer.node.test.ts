import { expect, test } from 'vitest'
import { devServer } from './devServer.ts'

const ask = (path: string, method = 'GET', accept = '*/*'): Promise<Response> =>
  devServer(new Request(`http://localhost:8080${path}`, { method }), new Headers({ accept }))

test.each(['/', '/todos/', '/login?next=/todos/', '/a.b/c'])(
  'the address %s may be a page of the app: its index page',
  async (path) => {
    const response = await ask(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
    expect(await response.text()).toContain('<div id="app"></div>')
  },
)

test.each([
  ['/todos.json', 'GET', '*/*'],
  ['/favicon.ico', 'GET', 'text/html'],
  ['/todos/', 'POST', '*/*'],
  ['/todos/', 'GET', 'application/json, text/plain, */*'],
])('%s is no page: 404 for %s with Accept %s', async (path, method, accept) => {
  const response = await ask(path, method, accept)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain(`<pre>Cannot ${method} ${path}</pre>`)
})

test('an address cannot write into the error page', async () => {
  expect(await (await ask('/<b>.js')).text()).not.toContain('<b>')
})
