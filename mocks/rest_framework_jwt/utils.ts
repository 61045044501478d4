import type { Project } from '../django/conf/Project.ts'
import type { UserRow } from '../django/contrib/auth/models.ts'
import { decode } from '../jwt/decode.ts'
import { encode } from '../jwt/encode.ts'
import {
  DecodeError,
  InvalidAlgorithmError,
  InvalidSignatureError,
  InvalidTokenError,
} from '../jwt/exceptions.ts'
import { load, parseObject } from '../jwt/load.ts'
import { dict, type PyDict } from '../python/values.ts'
import { timedelta } from '../python/datetime.ts'
import { PythonTypeError } from '../python/exceptions.ts'
import { api_settings } from './settings.ts'

/** What a new token says. drf-jwt: rest_framework_jwt/utils.py */
export function jwt_payload_handler(user: UserRow, project: Project): PyDict {
  const settings = api_settings(project.settings)
  const payload = dict({
    user_id: BigInt(user.id),
    username: user.username,
    exp: seconds(expiry(project, settings.JWT_EXPIRATION_DELTA)),
    email: user.email,
  })
  if (settings.JWT_ALLOW_REFRESH) payload.set('orig_iat', seconds(project.now()))
  if (settings.JWT_AUDIENCE !== null) payload.set('aud', settings.JWT_AUDIENCE)
  if (settings.JWT_ISSUER !== null) payload.set('iss', settings.JWT_ISSUER)
  return payload
}

export function jwt_encode_handler(payload: PyDict, project: Project): string {
  const { JWT_PRIVATE_KEY, JWT_SECRET_KEY, JWT_ALGORITHM } = api_settings(project.settings)
  const token = encode(payload, JWT_PRIVATE_KEY || JWT_SECRET_KEY, JWT_ALGORITHM)
  project.observe?.({ kind: 'signature', action: 'signed', valid: null, error: null })
  return token
}

/** @throws InvalidTokenError */
export function jwt_decode_handler(token: string, project: Project): PyDict {
  try {
    const payload = decodeToken(token, project)
    project.observe?.({ kind: 'signature', action: 'checked', valid: true, error: null })
    return payload
  } catch (error) {
    if (error instanceof InvalidTokenError) {
      project.observe?.({ kind: 'signature', action: 'checked', ...judgement(error) })
    }
    throw error
  }
}

/** A token that cannot be read has no signature to compare; one that is too old has a good one. */
function judgement(error: InvalidTokenError): { valid: boolean | null; error: string } {
  const wrong = error instanceof InvalidSignatureError || error instanceof InvalidAlgorithmError
  const unread = error instanceof DecodeError && !wrong
  return { valid: unread ? null : !wrong, error: error.message }
}

function decodeToken(token: string, project: Project): PyDict {
  const settings = api_settings(project.settings)
  // Read once without a judgement first: the package wants to know whose token it is.
  parseObject(load(token).payload, 'payload')
  return decode(token, settings.JWT_PUBLIC_KEY || settings.JWT_SECRET_KEY, {
    now: Math.floor(project.now() / 1000),
    algorithm: settings.JWT_ALGORITHM,
    verify: settings.JWT_VERIFY,
    verify_exp: settings.JWT_VERIFY_EXPIRATION,
    leeway: inSeconds(settings.JWT_LEEWAY),
    audience: settings.JWT_AUDIENCE,
    issuer: settings.JWT_ISSUER,
  })
}

/**
 * When a token that is made now ends. Milliseconds.
 * @throws PythonTypeError for a JWT_EXPIRATION_DELTA that is no timedelta
 */
export function expiry(project: Project, delta: timedelta | number): number {
  if (delta instanceof timedelta) return project.now() + delta.total_seconds() * 1000
  const message = `unsupported operand type(s) for +: 'datetime.datetime' and '${typeof delta === 'number' ? 'int' : 'str'}'`
  throw new PythonTypeError(message)
}

export function inSeconds(duration: timedelta | number): number {
  return duration instanceof timedelta ? duration.total_seconds() : duration
}

function seconds(milliseconds: number): bigint {
  return BigInt(Math.floor(milliseconds / 1000))
}
