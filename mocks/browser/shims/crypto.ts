import { hmac } from '@noble/hashes/hmac.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { Buffer } from './buffer.ts'

// What jsonwebtoken asks of Node's crypto for HMAC, synchronously: WebCrypto has only promises.

const HASHES = { sha256, sha384, sha512 }

type Bytes = string | Uint8Array

class Hmac {
  private readonly state

  constructor(algorithm: keyof typeof HASHES, key: Bytes | KeyObject) {
    this.state = hmac.create(
      HASHES[algorithm],
      Buffer.from(key instanceof KeyObject ? key.bytes : key),
    )
  }

  update(data: Bytes): this {
    this.state.update(Buffer.from(data))
    return this
  }

  digest(encoding: 'base64'): string {
    return Buffer.from(this.state.digest()).toString(encoding)
  }
}

export class KeyObject {
  readonly type = 'secret'

  constructor(readonly bytes: Uint8Array) {}

  export(): Uint8Array {
    return this.bytes
  }
}

export function createHmac(algorithm: keyof typeof HASHES, key: Bytes | KeyObject): Hmac {
  return new Hmac(algorithm, key)
}

/** A key stays what it is: the dev server bundles jsonwebtoken with a copy of this file of its own. */
export function createSecretKey(key: Bytes | KeyObject): KeyObject {
  return new KeyObject(Buffer.from(typeof key === 'object' && 'bytes' in key ? key.bytes : key))
}

/** There are only secrets here; jsonwebtoken then tries createSecretKey. */
export function createPublicKey(): never {
  throw new Error('Failed to read a public key: this page signs with secrets only. Use HS256.')
}

export { createPublicKey as createPrivateKey }

export function timingSafeEqual(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length
  a.forEach((byte, at) => (difference |= byte ^ (b[at] ?? 0)))
  return difference === 0
}
