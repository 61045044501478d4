import { hmac } from '@noble/hashes/hmac.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { b64encode } from '../python/base64.ts'
import { mangleToken } from './mangleToken.ts'
import type { MintSpec } from './Scenario.ts'

const SECRET_KEY = 'login-lab-secret-key-for-lessons-only-0123456789'
const HASHES = { HS256: sha256, HS384: sha384, HS512: sha512 }

/** Makes a token as a recording asks for it: with any header, any payload, and spoilt if need be. */
export function mintToken(spec: MintSpec, now: number, other: string | undefined): string {
  const algorithm = spec.algorithm ?? 'HS256'
  const header = spec.rawHeader ?? JSON.stringify(spec.header ?? { typ: 'JWT', alg: algorithm })
  const payload = spec.rawPayload ?? JSON.stringify(withTimes(spec.payload ?? {}, now))
  const input = `${base64url(utf8(header))}.${base64url(utf8(payload))}`
  const secret = utf8(spec.secret ?? SECRET_KEY)
  const signature =
    algorithm === 'none' ? '' : base64url(hmac(HASHES[algorithm], secret, utf8(input)))
  const mangles = [spec.mangle ?? []].flat()
  return mangles.reduce((token, how) => mangleToken(token, how, other), `${input}.${signature}`)
}

function withTimes(payload: Record<string, unknown>, now: number): Record<string, unknown> {
  const resolve = (value: unknown) =>
    typeof value === 'string' && /^[+-]\d+$/.test(value) ? now + Number(value) : value
  return Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, resolve(value)]))
}

export function base64url(bytes: Uint8Array): string {
  return b64encode(bytes).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
