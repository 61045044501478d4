import type { UserRow } from '../django/contrib/auth/models.ts'
import type { Request } from './request.ts'

/** Finds out who sends a request. DRF: rest_framework/authentication.py */
export interface BaseAuthentication {
  /**
   * The user, or undefined if the request does not even try.
   * @throws AuthenticationFailed if it tries and fails
   */
  authenticate(request: Request): UserRow | undefined
  /** The value of WWW-Authenticate in a 401. */
  authenticate_header(request: Request): string
}

/** The words of the Authorization header; its characters stand for single bytes. */
export function get_authorization_words(request: Request): string[] {
  const header = request.META.get('HTTP_AUTHORIZATION') ?? ''
  return header.split(/[\t-\r ]+/).filter(Boolean)
}
