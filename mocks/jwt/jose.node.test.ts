import { jwtVerify, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { createServer } from '../index.ts'
import { dict } from '../python/values.ts'
import { defaultSettings } from '../settings.ts'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { InvalidSignatureError } from './exceptions.ts'

// jose is another implementation, by another author, on WebCrypto.
const secret = defaultSettings().SECRET_KEY
const key = new TextEncoder().encode(secret)
const JSON_TYPE = new Headers({ 'Content-Type': 'application/json' })

describe.each(['HS256', 'HS384', 'HS512'])('%s', (algorithm) => {
  const options = {
    algorithm,
    verify: true,
    verify_exp: true,
    now: 0,
    leeway: 0,
    audience: null,
    issuer: null,
  }

  test('jose accepts what the mock signs', async () => {
    const token = encode(dict({ username: 'vüe 😀', user_id: 1n }), secret, algorithm)
    const { payload, protectedHeader } = await jwtVerify(token, key)
    expect(protectedHeader).toEqual({ typ: 'JWT', alg: algorithm })
    expect(payload).toEqual({ username: 'vüe 😀', user_id: 1 })
  })

  test('jose refuses it with another key', async () => {
    const token = encode(dict({ username: 'vue' }), `${secret}x`, algorithm)
    await expect(jwtVerify(token, key)).rejects.toThrow('signature verification failed')
  })

  test('the mock accepts what jose signs, and refuses it with another key', async () => {
    const token = await new SignJWT({ username: 'vüe 😀' })
      .setProtectedHeader({ alg: algorithm })
      .sign(key)
    expect(decode(token, secret, options)).toEqual(dict({ username: 'vüe 😀' }))
    expect(() => decode(token, `${secret}x`, options)).toThrow(InvalidSignatureError)
  })
})

test('jose accepts the token of a login, and its claims are those of the contract', async () => {
  const server = createServer()
  const login = JSON.stringify({ username: 'vue', password: 'django-rest-123' })
  const request = new Request(`${server.origin}/api-token-auth/`, { method: 'POST', body: login })
  const { token } = (await (await server.respond(request, JSON_TYPE)).json()) as { token: string }
  const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] })
  const { exp, orig_iat: issued, ...claims } = payload
  expect(claims).toEqual({ user_id: 1, username: 'vue', email: 'vue@example.com' })
  expect(exp! - Number(issued)).toBe(3600)
})

test('a token that jose made opens what needs one, until its end', async () => {
  const server = createServer()
  const make = (ends: string) =>
    new SignJWT({ username: 'vue' })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setExpirationTime(ends)
      .sign(key)
  const get = async (token: string) =>
    server.respond(
      new Request(`${server.origin}/accounts/me/`),
      new Headers({ Authorization: `JWT ${token}` }),
    )
  expect((await get(await make('1 minute'))).status).toBe(200)
  const expired = await get(await make('1 minute ago'))
  expect(await expired.json()).toEqual({ detail: 'Signature has expired.' })
})
