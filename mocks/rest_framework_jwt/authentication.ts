import { DecodeError, ExpiredSignatureError, InvalidTokenError } from '../jwt/exceptions.ts'
import { fromLatin1 } from '../python/bytes.ts'
import { lookup } from '../python/codecs.ts'
import type { PyDict } from '../python/values.ts'
import {
  type BaseAuthentication,
  get_authorization_words,
} from '../rest_framework/authentication.ts'
import { AuthenticationFailed } from '../rest_framework/exceptions.ts'
import type { Request } from '../rest_framework/request.ts'
import { findUser } from './findUser.ts'
import { api_settings } from './settings.ts'
import { jwt_decode_handler } from './utils.ts'

const PROBLEMS = {
  'no username': 'Invalid payload.',
  unknown: 'Invalid signature.',
  disabled: 'User account is disabled.',
}

/** `Authorization: JWT <token>`. drf-jwt: rest_framework_jwt/authentication.py */
export const JSONWebTokenAuthentication: BaseAuthentication = {
  authenticate(request) {
    const token = get_jwt_value(request)
    if (token === undefined) return undefined
    const found = findUser(readPayload(token, request), request.project)
    if ('problem' in found) throw new AuthenticationFailed(PROBLEMS[found.problem])
    return found.user
  },

  authenticate_header(request) {
    return `${api_settings(request.project.settings).JWT_AUTH_HEADER_PREFIX} realm="api"`
  },
}

/** The token; undefined if the header is not there or has another prefix, such as Bearer. */
function get_jwt_value(request: Request): string | undefined {
  const settings = api_settings(request.project.settings)
  const [prefix, token, ...more] = get_authorization_words(request)
  if (prefix === undefined) {
    const cookie = settings.JWT_AUTH_COOKIE
    return cookie ? request._request.COOKIES.get(cookie) : undefined
  }
  const sent = lookup('utf-8')!.decode(fromLatin1(asciiLower(prefix)))
  if (sent !== settings.JWT_AUTH_HEADER_PREFIX.toLowerCase()) return undefined
  if (token === undefined) {
    throw new AuthenticationFailed('Invalid Authorization header. No credentials provided.')
  }
  if (more.length > 0) {
    throw new AuthenticationFailed(
      'Invalid Authorization header. Credentials string should not contain spaces.',
    )
  }
  return token
}

function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function readPayload(token: string, request: Request): PyDict {
  try {
    return jwt_decode_handler(token, request.project)
  } catch (error) {
    if (error instanceof ExpiredSignatureError) {
      throw new AuthenticationFailed('Signature has expired.')
    }
    if (error instanceof DecodeError) throw new AuthenticationFailed('Error decoding signature.')
    if (error instanceof InvalidTokenError) throw new AuthenticationFailed()
    throw error
  }
}
