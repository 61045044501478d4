import { createSecretKey, type KeyObject } from 'node:crypto'
import { encode } from '../python/str.ts'

/**
 * A secret as the object that jsonwebtoken works with. Of a text it would first try to read a public
 * key, whose failure costs a quarter of what a whole request takes. In a page, `browser/shims/crypto.ts`.
 */
export function secretKey(secret: string): KeyObject {
  return createSecretKey(encode(secret))
}
