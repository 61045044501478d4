import { BinasciiError, b64encode, urlsafe_b64decode } from '../python/base64.ts'
import { fromLatin1, toLatin1 } from '../python/bytes.ts'
import { lookup } from '../python/codecs.ts'
import { ValueError } from '../python/exceptions.ts'
import { loads } from '../python/json/loads.ts'
import type { PyDict } from '../python/values.ts'
import { DecodeError } from './exceptions.ts'

/** A token's parts, read but not judged. */
export interface LoadedToken {
  /** What the signature is made of: all before the last dot. */
  signing_input: string
  header: PyDict
  payload: Uint8Array<ArrayBuffer>
  /** In base64url's own alphabet, whatever the token had in it. */
  signature: string
}

/**
 * Takes a token apart. PyJWT: PyJWS._load, jwt/api_jws.py
 * @throws DecodeError
 */
export function load(token: string): LoadedToken {
  // A token is bytes to Python; here each byte is a character.
  const text = toLatin1(new TextEncoder().encode(token))
  const lastDot = text.lastIndexOf('.')
  const firstDot = text.indexOf('.')
  if (lastDot <= firstDot) throw new DecodeError('Not enough segments')
  const header = parseObject(base64url_decode(text.slice(0, firstDot), 'header'), 'header')
  const payload = base64url_decode(text.slice(firstDot + 1, lastDot), 'payload')
  const signature = base64url_decode(text.slice(lastDot + 1), 'crypto')
  return { signing_input: text.slice(0, lastDot), header, payload, signature: base64url(signature) }
}

/**
 * Reads a JSON object.
 * @throws DecodeError if the bytes are anything else
 */
export function parseObject(bytes: Uint8Array, what: string): PyDict {
  try {
    const value = loads(lookup('utf-8')!.decode(bytes))
    if (value instanceof Map) return value
  } catch (error) {
    if (!(error instanceof ValueError)) throw error
    throw new DecodeError(`Invalid ${what} string: ${error.message}`)
  }
  throw new DecodeError(`Invalid ${what} string: must be a json object`)
}

function base64url_decode(segment: string, what: string): Uint8Array<ArrayBuffer> {
  const padding = segment.length % 4 ? '='.repeat(4 - (segment.length % 4)) : ''
  try {
    return urlsafe_b64decode(fromLatin1(segment + padding))
  } catch (error) {
    if (!(error instanceof BinasciiError)) throw error
    throw new DecodeError(`Invalid ${what} padding`)
  }
}

function base64url(bytes: Uint8Array): string {
  return b64encode(bytes).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')
}
