import fc from 'fast-check'
import type { WireRequest } from '../WireRequest.ts'
import { utf8 } from './forms.ts'
import { goodToken } from './tokens.ts'

/** The largest body: past what a browser's app sends, below what Django refuses unread. */
const TWO_MEGABYTES = 2_000_000

type Header = [name: string, value: string]

const JSON_TYPE: Header = ['Content-Type', 'application/json']
const FORM_TYPE: Header = ['Content-Type', 'application/x-www-form-urlencoded']
const MULTIPART_TYPE: Header = ['Content-Type', 'multipart/form-data; boundary=b']

/** Bodies of a given length, each a strain of its own. */
const STRAINS: Record<string, (size: number) => { type: Header; body: string }> = {
  'lists in lists': (size) => ({ type: JSON_TYPE, body: '['.repeat(size) }),
  'objects in objects': (size) => ({ type: JSON_TYPE, body: '{"a":'.repeat(size / 5) }),
  'lists as deep as Python goes': () => ({
    type: JSON_TYPE,
    body: '['.repeat(900) + ']'.repeat(900),
  }),
  'a long text': (size) => ({ type: JSON_TYPE, body: `{"title":"${'é'.repeat(size / 2)}"}` }),
  'a long number': (size) => ({ type: JSON_TYPE, body: `{"title":${'9'.repeat(size)}}` }),
  blanks: (size) => ({ type: JSON_TYPE, body: ' '.repeat(size) }),
  'a title of blanks': (size) => ({
    type: JSON_TYPE,
    body: `{"title":"${'\u3000'.repeat(size / 3)}x"}`,
  }),
  'many keys': (size) => ({
    type: JSON_TYPE,
    body: `{${Array.from({ length: size / 20 }, (_, n) => `"k${n}":${n}`).join(',')}}`,
  }),
  escapes: (size) => ({ type: JSON_TYPE, body: `{"title":"${'\\u00e9'.repeat(size / 6)}"}` }),
  'many fields': (size) => ({ type: FORM_TYPE, body: 'a=1&'.repeat(size / 4) }),
  'a long field': (size) => ({ type: FORM_TYPE, body: `title=${'%C3%A9'.repeat(size / 6)}` }),
  'percent signs': (size) => ({ type: FORM_TYPE, body: `title=${'%'.repeat(size)}` }),
  'many parts': (size) => ({
    type: MULTIPART_TYPE,
    body:
      '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(size / 50) + '--b--',
  }),
  'many files': (size) => ({
    type: MULTIPART_TYPE,
    body:
      '--b\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n1\r\n'.repeat(
        size / 64,
      ) + '--b--',
  }),
  'one large file': (size) => ({
    type: MULTIPART_TYPE,
    body: `--b\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n${'x'.repeat(size)}\r\n--b--`,
  }),
  'a file of base64': (size) => ({
    type: MULTIPART_TYPE,
    body: `--b\r\nContent-Disposition: form-data; name="a"; filename="b"\r\nContent-Transfer-Encoding: base64\r\n\r\n${'AAAA'.repeat(size / 4)}\r\n--b--`,
  }),
  'almost boundaries': (size) => ({ type: MULTIPART_TYPE, body: '\r\n-'.repeat(size / 3) }),
  'a part of headers': (size) => ({
    type: MULTIPART_TYPE,
    body: `--b\r\n${'X: y\r\n'.repeat(size / 6)}\r\n--b--`,
  }),
  'entities in a name': (size) => ({
    type: MULTIPART_TYPE,
    body: `--b\r\nContent-Disposition: form-data; name="a"; filename="${'&amp;'.repeat(Math.min(size, 900) / 5)}"\r\n\r\nx\r\n--b--`,
  }),
}

const header = fc.constantFrom<Header>(
  ['Authorization', `JWT ${'a'.repeat(30_000)}`],
  ['Authorization', `JWT ${'.'.repeat(30_000)}`],
  ['Authorization', `JWT ${goodToken}${'!'.repeat(30_000)}`],
  ['Authorization', ' '.repeat(30_000)],
  ['Accept', 'a/b,'.repeat(8_000)],
  ['Accept', `application/json;${'a=b;'.repeat(8_000)}`],
  ['Accept', `application/json;a="${'\\"'.repeat(8_000)}`],
  ['Cookie', 'a=b; '.repeat(8_000)],
  ['Origin', `http://${'a.'.repeat(8_000)}`],
  ['Host', 'a'.repeat(30_000)],
  ['Host', `[${':'.repeat(30_000)}`],
)

/** Requests that are large or long in one place. */
export const bigRequest: fc.Arbitrary<WireRequest> = fc
  .record({
    method: fc.constantFrom('POST', 'POST', 'POST', 'PUT', 'PATCH'),
    target: fc.constantFrom(
      '/todos/',
      '/todos/1/',
      '/uploads/',
      '/uploads/',
      '/accounts/signup/',
      '/api-token-verify/',
      `/${'a/'.repeat(4_000)}`,
      `/todos/?${'a=b&'.repeat(900)}`,
      `/todos/${'%ff'.repeat(3_000)}/`,
    ),
    strain: fc.constantFrom(...Object.keys(STRAINS)),
    size: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 10_000, max: 200_000 }) },
      { weight: 1, arbitrary: fc.constant(TWO_MEGABYTES) },
    ),
    long: fc.option(header, { freq: 3, nil: undefined }),
  })
  .map(({ method, target, strain, size, long }) => {
    const { type, body } = STRAINS[strain]!(size)
    const others: Header[] =
      long?.[0] === 'Authorization' ? [] : [['Authorization', `JWT ${goodToken}`]]
    return { method, target, headers: [type, ...others, ...(long ? [long] : [])], body: utf8(body) }
  })
