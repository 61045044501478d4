import type { HttpRequest } from '../../http/HttpRequest.ts'
import type { HttpResponse } from '../../http/HttpResponse.ts'
import { patch_vary_headers } from '../../utils/cache.ts'
import { MiddlewareMixin } from '../../utils/deprecation.ts'

const SESSION_COOKIE_NAME = 'sessionid'
const SHORTEST_KEY = 8

/**
 * Gives each request a session, which two other middlewares ask for. The backend of the lessons
 * keeps nothing in it; a cookie that cannot be a session's key is deleted.
 */
export class SessionMiddleware extends MiddlewareMixin {
  override process_request(request: HttpRequest): undefined {
    request.session = new Map()
  }

  override process_response(request: HttpRequest, response: HttpResponse): HttpResponse {
    const key = request.COOKIES.get(SESSION_COOKIE_NAME)
    if (key === undefined || key.length >= SHORTEST_KEY) return response
    response.set(
      'Set-Cookie',
      `${SESSION_COOKIE_NAME}=""; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/; SameSite=Lax`,
    )
    patch_vary_headers(response, ['Cookie'])
    return response
  }
}
