import { expect, test } from 'vitest'
import { readDraft } from './readDraft.ts'

const draft = { method: 'POST', url: 'http://127.0.0.1:8000/todos/', headers: '', body: '' }

test.each([
  [{ method: 'PO ST' }, { kind: 'method', text: 'PO ST' }],
  [{ method: '' }, { kind: 'method', text: '' }],
  [{ method: 'trace' }, { kind: 'forbidden-method', text: 'trace' }],
  [{ url: 'http://' }, { kind: 'address', text: 'http://' }],
  [{ url: ' ' }, { kind: 'address', text: '' }],
  [{ url: 'ftp://a/' }, { kind: 'scheme', text: 'ftp:' }],
  [
    { method: 'get', body: 'x' },
    { kind: 'body', text: 'GET' },
  ],
  [{ headers: 'Accept: a\nno colon' }, { kind: 'colon', line: 2, text: 'no colon' }],
  [{ headers: 'X Y: 1' }, { kind: 'name', line: 1, text: 'X Y' }],
  [{ headers: ': 1' }, { kind: 'name', line: 1, text: '' }],
  [{ headers: '\nX: 🎉' }, { kind: 'value', line: 2, text: '🎉' }],
  [{ headers: 'Origin: http://a' }, { kind: 'forbidden', line: 1, text: 'Origin' }],
  [{ headers: 'Cookie: a=b' }, { kind: 'forbidden', line: 1, text: 'Cookie' }],
])('%j is refused', (typed, fault) => {
  expect(readDraft({ ...draft, ...typed }, null)).toEqual({ fault })
})

test('what can be sent is sent as fetch would send it', () => {
  const typed = { method: ' put', url: '/x', headers: 'X-A: é : \n\nAccept:', body: 'Grüße' }
  const read = readDraft(typed, null)
  if ('fault' in read) throw new Error(read.fault.kind)
  expect(read.request).toMatchObject({
    method: 'PUT',
    url: 'http://localhost:8080/x',
    headers: [
      ['x-a', 'é :'],
      ['accept', ''],
      ['content-type', 'text/plain;charset=UTF-8'],
    ],
  })
  expect(new TextDecoder().decode(read.request.body ?? new ArrayBuffer(0))).toBe('Grüße')
})

test('a body that cannot be typed is sent as it was', () => {
  const bytes = Uint8Array.of(1, 0, 255)
  const read = readDraft({ ...draft, headers: 'content-type: image/png' }, bytes)
  expect(read).toMatchObject({ request: { body: bytes.buffer } })
})
