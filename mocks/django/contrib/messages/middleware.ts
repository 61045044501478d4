import { AssertionError } from '../../../python/exceptions.ts'
import type { HttpRequest } from '../../http/HttpRequest.ts'
import { MiddlewareMixin } from '../../utils/deprecation.ts'

/** Keeps messages for the next page; an API has none, but the storage needs a session. */
export class MessageMiddleware extends MiddlewareMixin {
  override process_request(request: HttpRequest): undefined {
    if (request.session) return
    throw new AssertionError(
      'The session-based temporary message storage requires session middleware to be installed. ' +
        "Put 'django.contrib.sessions.middleware.SessionMiddleware' before it in MIDDLEWARE.",
    )
  }
}
