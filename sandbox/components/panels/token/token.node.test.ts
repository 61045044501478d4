import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { decodeBase64url, encodeBase64url } from './base64url.ts'
import { momentsOf } from './lifetime.ts'
import { readToken } from './readToken.ts'
import { algorithms, signatureFor, verdictOn } from './signature.ts'
import { draftOf, signed, withAlgorithm, withJson, withText } from './TokenDraft.ts'

const secret = 'a secret that is long enough for each of them, a secret that is long enough'
const key = new TextEncoder().encode(secret)
const made = (alg: string, claims: Record<string, unknown> = { user_id: 1, username: 'vue' }) =>
  new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg }).sign(key)

test('every length of bytes goes to base64url and back', () => {
  for (let length = 0; length < 70; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 89 + length * 37) % 256)
    const text = encodeBase64url(bytes)
    expect(text).toBe(Buffer.from(bytes).toString('base64url'))
    expect(decodeBase64url(text)).toEqual(bytes)
  }
})

test.each(['a', 'abcde', 'ab=', 'a+b/', 'ü'])('%j is no base64url', (text) => {
  expect(decodeBase64url(text)).toBeNull()
})

test.each(['HS256', 'HS384', 'HS512'])('%s: jose signs, this page verifies', async (alg) => {
  const token = readToken(await made(alg))
  expect(verdictOn(token, secret)).toBe('valid')
  expect(verdictOn(token, `${secret} `)).toBe('invalid')
  expect(signatureFor(token, secret)).toBe(token.parts.signature)
})

test('each character of a token counts: another one anywhere and it is not valid', async () => {
  const token = await made('HS256')
  // The last one holds two bits that count for nothing, so it is left out.
  for (let at = 0; at < token.length - 1; at++) {
    const other = token[at] === 'A' ? 'B' : 'A'
    const changed = token.slice(0, at) + other + token.slice(at + 1)
    expect(verdictOn(readToken(changed), secret), `character ${at}`).not.toBe('valid')
  }
})

test.each([
  ['', { kind: 'empty' }],
  ['  ', { kind: 'empty' }],
  ['hello', { kind: 'parts', count: 1 }],
  ['e30.e30', { kind: 'parts', count: 2 }],
  ['e30.e30.a.b', { kind: 'parts', count: 4 }],
  ['e3 0.e30.', { kind: 'character', part: 'header', character: ' ' }],
  ['e30.e30=.', { kind: 'character', part: 'payload', character: '=' }],
  ['e30.e30.ä', { kind: 'character', part: 'signature', character: 'ä' }],
  ['e30.e30ab.', { kind: 'length', part: 'payload' }],
  ['e30._w.', { kind: 'utf8', part: 'payload' }],
  ['W10.e30.', { kind: 'object', part: 'header' }],
])('%j is no token', (text, fault) => {
  expect(readToken(text).fault).toEqual(fault)
})

test('what surrounds a copied token is left out, and no JSON is told as such', async () => {
  const token = await made('HS256')
  for (const text of [
    ` ${token}\n`,
    `JWT ${token}`,
    `Authorization: Bearer ${token}`,
    `"${token}"`,
  ]) {
    expect(readToken(text)).toMatchObject({ token, fault: null })
  }
  expect(readToken('e30.bm9wZQ.').fault).toMatchObject({ kind: 'json', part: 'payload' })
})

test('a changed claim leaves the signature, which no longer fits; signing anew mends it', async () => {
  const draft = draftOf(await made('HS256', { user_id: 1, big: 1 }))
  const changed = withJson(draft, 'payload', '{ "user_id": 2,\n "big": 12345678901234567890 }')
  const reading = readToken(changed.text)
  expect(reading.payload).toBe('{"user_id":2,"big":12345678901234567890}')
  expect(reading.parts.signature).toBe(readToken(draft.text).parts.signature)
  expect(verdictOn(reading, secret)).toBe('invalid')
  expect(verdictOn(readToken(signed(changed, secret).text), secret)).toBe('valid')
})

test('JSON that cannot be read is kept as typed, and the token stays', async () => {
  const draft = draftOf(await made('HS256'))
  for (const typed of ['{"user_id": ', '[1]', '']) {
    expect(withJson(draft, 'payload', typed)).toEqual({ ...draft, payload: typed })
  }
  const broken = withText(draft, 'no token')
  expect(broken).toEqual({ ...draft, text: 'no token' })
})

test.each([
  ['none', 'unsigned-with-signature', 'unsigned'],
  ['HS256', 'valid', 'valid'],
  ['HS384', 'invalid', 'valid'],
  ['HS512', 'invalid', 'valid'],
  ['RS256', 'needs-key-pair', 'needs-key-pair'],
])('the algorithm %s: %s with the old signature, %s when signed', async (alg, before, after) => {
  expect(algorithms).toContain(alg)
  const draft = withAlgorithm(draftOf(await made('HS256')), alg)
  expect(verdictOn(readToken(draft.text), secret)).toBe(before)
  expect(verdictOn(readToken(signed(draft, secret).text), secret)).toBe(after)
})

test('a token’s moments follow from its claims and the setting', () => {
  const claims = JSON.stringify({ exp: 4600, orig_iat: 1000, iat: 'soon' })
  expect(momentsOf(claims, 604_800)).toEqual([
    { kind: 'issued', at: 1_000_000 },
    { kind: 'expires', at: 4_600_000 },
    { kind: 'refreshable', at: 605_800_000 },
  ])
  expect(momentsOf(claims, null)).toHaveLength(2)
  expect(momentsOf('{"exp":1e300,"orig_iat":"1"}', 60)).toEqual([])
})
