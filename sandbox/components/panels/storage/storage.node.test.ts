import { expect, it } from 'vitest'
import type { Cookie } from '../../../contract/Cookie.ts'
import { parseJson } from './parseJson.ts'
import { cookiePath, storageChanges, storageValues } from './storageChanges.ts'

const cookie = (value: string): Cookie => ({
  name: 'csrftoken',
  value,
  domain: 'localhost',
  hostOnly: true,
  path: '/',
  expires: null,
  secure: false,
  httpOnly: false,
  sameSite: 'lax',
  created: 1,
})

it('tells which values are new, changed and gone, those of vue-session one by one', () => {
  const session = (jwt: string) => ({ 'vue-session-key': JSON.stringify({ 'session-id': 1, jwt }) })
  const before = storageValues({ session: session('a'), local: { old: '1' } }, [cookie('x')])
  const after = storageValues({ session: session('b'), local: { fresh: '1' } }, [cookie('y')])
  expect([...storageChanges(before, after)]).toEqual([
    ['session/vue-session-key', 'changed'],
    ['session/vue-session-key/jwt', 'changed'],
    ['local/fresh', 'new'],
    [cookiePath(cookie('')), 'changed'],
    ['local/old', 'gone'],
  ])
  expect(storageChanges(after, after).size).toBe(0)
})

it.each([
  ['{"a":[1]}', { a: [1] }],
  [' [1, 2]', [1, 2]],
  ['7', null],
  ['"text"', null],
  ['{broken', null],
  ['', null],
])('%s unfolds as %j', (text, value) => {
  expect(parseJson(text)).toEqual(value)
})
