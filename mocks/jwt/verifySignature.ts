import { hmac } from '@noble/hashes/hmac.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import jsonwebtoken from 'jsonwebtoken'
import { b64encode } from '../python/base64.ts'
import { fromLatin1 } from '../python/bytes.ts'
import { encode } from '../python/str.ts'
import type { HmacAlgorithm } from './encode.ts'
import type { LoadedToken } from './load.ts'
import { secretKey } from './secretKey.ts'

/**
 * Whether the signature is right. jsonwebtoken judges it; of what else a token says nothing is
 * asked here, because PyJWT asks in another order and in other words.
 */
export function verifySignature(
  token: LoadedToken,
  key: string,
  algorithm: HmacAlgorithm,
): boolean {
  const text = `${token.signing_input}.${token.signature}`
  try {
    jsonwebtoken.verify(text, secretKey(key), {
      algorithms: [algorithm],
      ignoreExpiration: true,
      ignoreNotBefore: true,
    })
    return true
  } catch (error) {
    if (error instanceof jsonwebtoken.JsonWebTokenError && error.message === 'invalid signature') {
      return false
    }
    // A text that jsonwebtoken cannot read, such as a payload with Python's NaN in it.
    return matches(token, key, algorithm)
  }
}

const HASHES = { HS256: sha256, HS384: sha384, HS512: sha512 }

function matches(token: LoadedToken, key: string, algorithm: HmacAlgorithm): boolean {
  const right = hmac(HASHES[algorithm], encode(key), fromLatin1(token.signing_input))
  const text = b64encode(right).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')
  return text === token.signature
}
