import { pbkdf2Async } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'

/**
 * 32 bytes out of a password and a salt. By WebCrypto where there is one (some 50 ms), else in
 * JavaScript: a page that is not served over HTTPS or from localhost has no `crypto.subtle`.
 */
export async function pbkdf2Sha256(
  password: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle,
): Promise<Uint8Array> {
  if (!subtle) return pbkdf2Async(sha256, password, salt, { c: iterations, dkLen: 32 })
  const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return new Uint8Array(await subtle.deriveBits(algorithm, key, 256))
}
