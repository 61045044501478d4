import { hmac } from '@noble/hashes/hmac.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { encodeBase64url } from './base64url.ts'
import type { TokenReading } from './readToken.ts'

// Not crypto.subtle: a page served over plain http, as in a classroom, has none.
const HASHES = { HS256: sha256, HS384: sha384, HS512: sha512 }

/** The algorithms on offer. RS256 is there to be understood: it needs a private key, which nobody has here. */
export const algorithms = ['HS256', 'HS384', 'HS512', 'none', 'RS256'] as const

/** What a signature is worth, judged by the algorithm that the token itself names. */
export type Verdict =
  | 'valid'
  | 'invalid'
  /** `none`: there is nothing to check. */
  | 'unsigned'
  | 'unsigned-with-signature'
  | 'needs-key-pair'
  | 'unknown-algorithm'
  /** The header cannot be read. */
  | 'unreadable'

/** The algorithm that a token names; `null` where it names none. */
export function algorithmOf({ header }: TokenReading): string | null {
  if (header === null) return null
  const { alg } = JSON.parse(header) as { alg?: unknown }
  return typeof alg === 'string' ? alg : null
}

/** A token's signature as it should be; `null` where this page cannot make it. RFC 7518, section 3.2. */
export function signatureFor(token: TokenReading, secret: string): string | null {
  const algorithm = algorithmOf(token)
  if (algorithm === 'none') return ''
  if (algorithm === null || !isHmac(algorithm)) return null
  const bytes = new TextEncoder()
  const { header, payload } = token.parts
  const input = bytes.encode(`${header}.${payload}`)
  return encodeBase64url(hmac(HASHES[algorithm], bytes.encode(secret), input))
}

/** Compares a token's signature with the one that the secret makes. */
export function verdictOn(token: TokenReading, secret: string): Verdict {
  if (token.header === null) return 'unreadable'
  const algorithm = algorithmOf(token)
  if (algorithm === 'none') return token.parts.signature ? 'unsigned-with-signature' : 'unsigned'
  if (algorithm === null || !isHmac(algorithm)) {
    return /^(RS|PS|ES)\d+$/.test(algorithm ?? '') ? 'needs-key-pair' : 'unknown-algorithm'
  }
  return signatureFor(token, secret) === token.parts.signature ? 'valid' : 'invalid'
}

const isHmac = (name: string): name is keyof typeof HASHES => Object.hasOwn(HASHES, name)
