import { SECURE_REFERRER_POLICY } from '../conf/global_settings.ts'
import type { HttpRequest } from '../http/HttpRequest.ts'
import type { HttpResponse } from '../http/HttpResponse.ts'
import { MiddlewareMixin } from '../utils/deprecation.ts'

/** The two headers it sets by default; what needs HTTPS is switched off in the lessons. */
export class SecurityMiddleware extends MiddlewareMixin {
  override process_response(_request: HttpRequest, response: HttpResponse): HttpResponse {
    const { settings } = this.project
    if (settings.SECURE_CONTENT_TYPE_NOSNIFF ?? true) {
      response.setdefault('X-Content-Type-Options', 'nosniff')
    }
    const policy = settings.SECURE_REFERRER_POLICY
    if (policy !== null) response.setdefault('Referrer-Policy', policy ?? SECURE_REFERRER_POLICY)
    return response
  }
}
