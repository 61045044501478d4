import { AssertionError } from '../../../python/exceptions.ts'
import type { HttpRequest } from '../../http/HttpRequest.ts'
import { MiddlewareMixin } from '../../utils/deprecation.ts'

/**
 * Would look up the session's user. REST framework finds the user by the token instead, so all
 * that shows of this middleware is what it asks for.
 */
export class AuthenticationMiddleware extends MiddlewareMixin {
  override process_request(request: HttpRequest): undefined {
    if (request.session) return
    throw new AssertionError(
      'The Django authentication middleware requires session middleware to be installed. ' +
        "Insert 'django.contrib.sessions.middleware.SessionMiddleware' before " +
        "'django.contrib.auth.middleware.AuthenticationMiddleware' in MIDDLEWARE.",
    )
  }
}
