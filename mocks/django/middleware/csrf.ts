import type { HttpRequest } from '../http/HttpRequest.ts'
import { HttpResponse } from '../http/HttpResponse.ts'
import type { ViewFunction } from '../urls/path.ts'
import { MiddlewareMixin } from '../utils/deprecation.ts'

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS', 'TRACE']

/**
 * Refuses writing requests without the token of a form. REST framework's views are exempt, so it
 * lets every request of the lessons pass: a token in a header needs no such guard.
 */
export class CsrfViewMiddleware extends MiddlewareMixin {
  override process_view(request: HttpRequest, view: ViewFunction): HttpResponse | undefined {
    if (view.csrf_exempt || SAFE_METHODS.includes(request.method)) return undefined
    const cookie = request.COOKIES.get('csrftoken')
    if (cookie && cookie === request.META.get('HTTP_X_CSRFTOKEN')) return undefined
    return new HttpResponse('CSRF verification failed. Request aborted.', { status: 403 })
  }
}
