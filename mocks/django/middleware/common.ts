import type { HttpRequest } from '../http/HttpRequest.ts'
import { type HttpResponse, HttpResponsePermanentRedirect } from '../http/HttpResponse.ts'
import { resolve } from '../urls/resolve.ts'
import { MiddlewareMixin } from '../utils/deprecation.ts'

/** Appends the slash that a path lacks, and says how long an answer is. */
export class CommonMiddleware extends MiddlewareMixin {
  override process_request(request: HttpRequest): HttpResponse | undefined {
    request.get_host()
    return this.should_redirect_with_slash(request) ? this.redirect(request) : undefined
  }

  override process_response(request: HttpRequest, response: HttpResponse): HttpResponse {
    if (response.status_code === 404 && this.should_redirect_with_slash(request)) {
      return this.redirect(request)
    }
    response.setdefault('Content-Length', String(response.content.length))
    return response
  }

  /** Only if the path leads nowhere as it is, and somewhere with the slash. */
  private should_redirect_with_slash(request: HttpRequest): boolean {
    const { settings, urlpatterns } = this.project
    if (!settings.APPEND_SLASH || request.path_info.endsWith('/')) return false
    if (resolve(request.path_info, urlpatterns)) return false
    return resolve(`${request.path_info}/`, urlpatterns) !== undefined
  }

  private redirect(request: HttpRequest): HttpResponse {
    return new HttpResponsePermanentRedirect(
      // Two slashes at the beginning would name another host.
      request.get_full_path(true).replace(/^\/\//, '/%2F'),
    )
  }
}
