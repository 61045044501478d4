import type { PyDict } from '../python/values.ts'
import { isHmac } from './encode.ts'
import { InvalidAlgorithmError, InvalidSignatureError } from './exceptions.ts'
import { load, parseObject } from './load.ts'
import { type ClaimOptions, validateClaims } from './validateClaims.ts'
import { verifySignature } from './verifySignature.ts'

export interface DecodeOptions extends ClaimOptions {
  /** The only algorithm that is accepted, whatever the token's header says. */
  algorithm: string
  /** False: neither signature nor claims are asked for. */
  verify: boolean
}

/**
 * The payload of a token that will do. PyJWT 1.7: PyJWT.decode, jwt/api_jwt.py
 * @throws InvalidTokenError
 */
export function decode(token: string, key: string, options: DecodeOptions): PyDict {
  const loaded = load(token)
  if (options.verify) {
    const algorithm = loaded.header.get('alg')
    if (algorithm !== options.algorithm || !isHmac(algorithm)) {
      throw new InvalidAlgorithmError('The specified alg value is not allowed')
    }
    if (!verifySignature(loaded, key, algorithm)) {
      throw new InvalidSignatureError('Signature verification failed')
    }
  }
  const payload = parseObject(loaded.payload, 'payload')
  if (options.verify) validateClaims(payload, options)
  return payload
}
