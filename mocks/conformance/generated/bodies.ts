import fc from 'fast-check'
import { type Body, multipart, urlencoded, utf8 } from './forms.ts'
import { anyJson, credentials, signup, todo, tokenBody } from './json.ts'
import { withSlips } from './texts.ts'

const jsonType = fc.constantFrom(
  'application/json',
  'application/json',
  'application/json',
  'application/json',
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'application/json; charset=latin-1',
  'application/json; charset=utf-16',
  'application/json; charset=bogus',
  'application/json;charset="utf8"',
  '*/*',
  'application/*',
  'text/json',
  'text/plain',
  '',
  'json',
  'application/json, text/plain',
)
const formType = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-8',
  'application/x-www-form-urlencoded; charset=latin-1',
  'Application/X-WWW-Form-Urlencoded',
  'application/x-www-form-urlencoded; charset=ascii',
)

/** The JSON that an endpoint wants, nearly that, or anything. */
function json(wanted: fc.Arbitrary<string>): fc.Arbitrary<Body> {
  const content = fc.oneof(
    { weight: 6, arbitrary: wanted },
    { weight: 3, arbitrary: withSlips(wanted) },
    { weight: 2, arbitrary: anyJson },
  )
  const asText = fc.record({ contentType: jsonType, bytes: content.map(utf8) })
  const plain = content.map((one): Body => ({ contentType: 'application/json', bytes: utf8(one) }))
  return fc.oneof(
    { weight: 4, arbitrary: plain },
    { weight: 1, arbitrary: asText },
    { weight: 1, arbitrary: cut(plain) },
  )
}

/** With the last byte gone, or one that is no UTF-8 in it. */
function cut(body: fc.Arbitrary<Body>): fc.Arbitrary<Body> {
  return fc
    .tuple(body, fc.nat(), fc.constantFrom(0xff, 0xc3, 0xed, 0x80, 0))
    .map(([{ contentType, bytes }, at, byte]) => {
      if (bytes.length < 2) return { contentType, bytes }
      if (at % 3 === 0) return { contentType, bytes: bytes.slice(0, -1) }
      const spoilt = bytes.slice()
      spoilt[at % bytes.length] = byte
      return { contentType, bytes: spoilt }
    })
}

const form: fc.Arbitrary<Body> = fc.record({
  contentType: formType,
  bytes: urlencoded.map((one) => utf8(one)),
})
const bytes: fc.Arbitrary<Body> = fc.record({
  contentType: fc.oneof(
    jsonType,
    formType,
    fc.constant(undefined),
    fc.constantFrom(
      'image/png',
      'multipart/form-data; boundary=b',
      'multipart/mixed; boundary=b',
      'text/plain; charset=utf-8',
    ),
  ),
  bytes: fc.uint8Array({ maxLength: 40 }).map((one) => new Uint8Array(one)),
})

function bodyOf(wanted: fc.Arbitrary<string>): fc.Arbitrary<Body | undefined> {
  return fc.oneof(
    { weight: 10, arbitrary: json(wanted) },
    { weight: 3, arbitrary: form },
    { weight: 3, arbitrary: multipart },
    { weight: 1, arbitrary: cut(multipart) },
    { weight: 1, arbitrary: bytes },
    { weight: 2, arbitrary: fc.constant(undefined) },
  )
}

const BODIES: [start: string, body: fc.Arbitrary<Body | undefined>][] = [
  ['/api-token-auth', bodyOf(credentials)],
  ['/api-token', bodyOf(tokenBody)],
  ['/accounts/signup', bodyOf(signup)],
  [
    '/uploads',
    fc.oneof({ weight: 2, arbitrary: bodyOf(anyJson) }, { weight: 1, arbitrary: multipart }),
  ],
  ['', bodyOf(todo)],
]

/** A body as the address wants it, or not quite. */
export function bodyFor(target: string): fc.Arbitrary<Body | undefined> {
  return BODIES.find(([start]) => target.startsWith(start))![1]
}
