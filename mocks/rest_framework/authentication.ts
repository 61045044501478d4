import { authenticate } from '../django/contrib/auth/authenticate.ts'
import type { UserRow } from '../django/contrib/auth/models.ts'
import { b64decode, BinasciiError } from '../python/base64.ts'
import { fromLatin1, toLatin1 } from '../python/bytes.ts'
import { lookup } from '../python/codecs.ts'
import { UnicodeDecodeError } from '../python/exceptions.ts'
import { AuthenticationFailed } from './exceptions.ts'
import type { Request } from './request.ts'

/** Finds out who sends a request. DRF: rest_framework/authentication.py */
export interface BaseAuthentication {
  /**
   * The user, or undefined if the request does not even try.
   * @throws AuthenticationFailed if it tries and fails
   */
  authenticate(request: Request): UserRow | undefined | Promise<UserRow | undefined>
  /** The value of WWW-Authenticate in a 401; without one, the answer is a 403. */
  authenticate_header(request: Request): string | undefined
}

/** By the session, which on this server nobody ever logs into. */
export const SessionAuthentication: BaseAuthentication = {
  authenticate: () => undefined,
  authenticate_header: () => undefined,
}

/** `Authorization: Basic`, with name and password in each request. */
export const BasicAuthentication: BaseAuthentication = {
  async authenticate(request) {
    const [scheme, credentials, ...more] = get_authorization_words(request)
    if (scheme?.toLowerCase() !== 'basic') return undefined
    if (credentials === undefined) {
      throw new AuthenticationFailed('Invalid basic header. No credentials provided.')
    }
    if (more.length > 0) {
      throw new AuthenticationFailed(
        'Invalid basic header. Credentials string should not contain spaces.',
      )
    }
    const text = decodeCredentials(credentials)
    const colon = text.indexOf(':')
    const [username, password] =
      colon === -1 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
    const user = await authenticate(request.project, { username, password })
    if (!user) throw new AuthenticationFailed('Invalid username/password.')
    return user
  },
  authenticate_header: () => 'Basic realm="api"',
}

function decodeCredentials(credentials: string): string {
  try {
    const bytes = b64decode(fromLatin1(credentials))
    try {
      return lookup('utf-8')!.decode(bytes)
    } catch (error) {
      if (error instanceof UnicodeDecodeError) return toLatin1(bytes)
      throw error
    }
  } catch (error) {
    if (!(error instanceof BinasciiError)) throw error
    throw new AuthenticationFailed(
      'Invalid basic header. Credentials not correctly base64 encoded.',
    )
  }
}

/** The words of the Authorization header; its characters stand for single bytes. */
export function get_authorization_words(request: Request): string[] {
  const header = request.META.get('HTTP_AUTHORIZATION') ?? ''
  return header.split(/[\t-\r ]+/).filter(Boolean)
}
