import type { HttpRequest } from '../django/http/HttpRequest.ts'
import { HttpResponse } from '../django/http/HttpResponse.ts'
import { patch_vary_headers } from '../django/utils/cache.ts'
import { MiddlewareMixin } from '../django/utils/deprecation.ts'
import { ValueError } from '../python/exceptions.ts'
import { match } from '../python/re.ts'
import { type SplitResult, urlsplit } from '../python/urllib/urlsplit.ts'
import { Conf } from './conf.ts'

const ACCESS_CONTROL_ALLOW_ORIGIN = 'Access-Control-Allow-Origin'
const ACCESS_CONTROL_EXPOSE_HEADERS = 'Access-Control-Expose-Headers'
const ACCESS_CONTROL_ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials'
const ACCESS_CONTROL_ALLOW_HEADERS = 'Access-Control-Allow-Headers'
const ACCESS_CONTROL_ALLOW_METHODS = 'Access-Control-Allow-Methods'
const ACCESS_CONTROL_MAX_AGE = 'Access-Control-Max-Age'

/**
 * Answers preflights, and tells the browser which origins may read an answer. It refuses nothing:
 * an origin that is not allowed gets its answer, without the header.
 */
export class CorsMiddleware extends MiddlewareMixin {
  override process_request(request: HttpRequest): HttpResponse | undefined {
    request._cors_enabled = this.is_enabled(request)
    const preflight =
      request.method === 'OPTIONS' && request.META.has('HTTP_ACCESS_CONTROL_REQUEST_METHOD')
    if (!request._cors_enabled || !preflight) return undefined
    const response = new HttpResponse()
    response.set('Content-Length', '0')
    return response
  }

  override process_response(request: HttpRequest, response: HttpResponse): HttpResponse {
    // A middleware further out may have answered before this one saw the request.
    const enabled = request._cors_enabled ?? this.is_enabled(request)
    if (!enabled) return response
    patch_vary_headers(response, ['Origin'])
    const origin = request.META.get('HTTP_ORIGIN')
    const url = origin ? split(origin) : undefined
    if (origin && url) this.addHeaders(request, response, origin, url)
    return response
  }

  private addHeaders(
    request: HttpRequest,
    response: HttpResponse,
    origin: string,
    url: SplitResult,
  ): void {
    const { conf } = this
    if (conf.CORS_ALLOW_CREDENTIALS) response.set(ACCESS_CONTROL_ALLOW_CREDENTIALS, 'true')
    if (!conf.CORS_ALLOW_ALL_ORIGINS && !this.origin_found_in_white_lists(origin, url)) return

    const star = conf.CORS_ALLOW_ALL_ORIGINS && !conf.CORS_ALLOW_CREDENTIALS
    response.set(ACCESS_CONTROL_ALLOW_ORIGIN, star ? '*' : origin)
    if (conf.CORS_EXPOSE_HEADERS.length > 0) {
      response.set(ACCESS_CONTROL_EXPOSE_HEADERS, conf.CORS_EXPOSE_HEADERS.join(', '))
    }
    if (request.method === 'OPTIONS') {
      response.set(ACCESS_CONTROL_ALLOW_HEADERS, conf.CORS_ALLOW_HEADERS.join(', '))
      response.set(ACCESS_CONTROL_ALLOW_METHODS, conf.CORS_ALLOW_METHODS.join(', '))
      if (conf.CORS_PREFLIGHT_MAX_AGE) {
        response.set(ACCESS_CONTROL_MAX_AGE, String(conf.CORS_PREFLIGHT_MAX_AGE))
      }
    }
  }

  private get conf(): Conf {
    return new Conf(this.project.settings)
  }

  private origin_found_in_white_lists(origin: string, url: SplitResult): boolean {
    const { CORS_ALLOWED_ORIGINS, CORS_ALLOWED_ORIGIN_REGEXES } = this.conf
    return (
      (origin === 'null' && CORS_ALLOWED_ORIGINS.includes(origin)) ||
      this.url_in_whitelist(url) ||
      CORS_ALLOWED_ORIGIN_REGEXES.some((pattern) => match(pattern, origin))
    )
  }

  private url_in_whitelist(url: SplitResult): boolean {
    return this.conf.CORS_ALLOWED_ORIGINS.map(urlsplit).some(
      (allowed) => allowed.scheme === url.scheme && allowed.netloc === url.netloc,
    )
  }

  private is_enabled(request: HttpRequest): boolean {
    return match(this.conf.CORS_URLS_REGEX, request.path_info)
  }
}

function split(origin: string): SplitResult | undefined {
  try {
    return urlsplit(origin)
  } catch (error) {
    if (error instanceof ValueError) return undefined
    throw error
  }
}
