import type { Observe } from '../../../observe/ServerEvent.ts'
import { b64encode } from '../../../python/base64.ts'
import { encode } from '../../../python/str.ts'
import { pbkdf2Sha256 } from './pbkdf2Sha256.ts'

const ALGORITHM = 'pbkdf2_sha256'
const ITERATIONS = 260000
const SALT_LENGTH = 22
const SALT_CHARS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A password as the database keeps it. Django: PBKDF2PasswordHasher, django/contrib/auth/hashers.py */
export async function make_password(password: string, observe?: Observe): Promise<string> {
  const encoded = await encodePassword(password, makeSalt(), ITERATIONS)
  observe?.({ kind: 'password', action: 'hashed', algorithm: ALGORITHM, matches: null })
  return encoded
}

/** Whether a password is the one that a hash was made of. */
export async function check_password(
  password: string,
  encoded: string,
  observe?: Observe,
): Promise<boolean> {
  const [algorithm, iterations, salt = ''] = encoded.split('$')
  if (algorithm !== ALGORITHM) return false
  const matches = encoded === (await encodePassword(password, salt, Number(iterations)))
  observe?.({ kind: 'password', action: 'checked', algorithm, matches })
  return matches
}

async function encodePassword(password: string, salt: string, iterations: number): Promise<string> {
  const hash = await pbkdf2Sha256(encode(password), encode(salt), iterations)
  return `${ALGORITHM}$${iterations}$${salt}$${b64encode(hash)}`
}

function makeSalt(): string {
  let salt = ''
  while (salt.length < SALT_LENGTH) {
    // Bytes past the last full run of the alphabet would favour its first letters.
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
    if (byte < 248) salt += SALT_CHARS[byte % SALT_CHARS.length]!
  }
  return salt
}
