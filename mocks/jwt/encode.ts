import jsonwebtoken from 'jsonwebtoken'
import { PythonError } from '../python/exceptions.ts'
import { dumps } from '../python/json/dumps.ts'
import type { PyDict } from '../python/values.ts'
import { secretKey } from './secretKey.ts'

const HMAC = ['HS256', 'HS384', 'HS512'] as const
export type HmacAlgorithm = (typeof HMAC)[number]

export function isHmac(algorithm: unknown): algorithm is HmacAlgorithm {
  return HMAC.some((one) => one === algorithm)
}

/**
 * Signs a payload. PyJWT: PyJWT.encode, jwt/api_jwt.py
 * The payload goes to jsonwebtoken as text: written by Python's rules, and without an `iat`.
 * @throws PythonError for an algorithm that needs more than a secret
 */
export function encode(payload: PyDict, key: string, algorithm: string): string {
  if (!isHmac(algorithm)) throw new PythonError(`Algorithm ${algorithm} not supported`)
  return jsonwebtoken.sign(dumps(payload), secretKey(key), {
    algorithm,
    header: { typ: 'JWT', alg: algorithm },
  })
}
