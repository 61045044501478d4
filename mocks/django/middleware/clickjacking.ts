import { X_FRAME_OPTIONS } from '../conf/global_settings.ts'
import type { HttpRequest } from '../http/HttpRequest.ts'
import type { HttpResponse } from '../http/HttpResponse.ts'
import { MiddlewareMixin } from '../utils/deprecation.ts'

/** Tells browsers not to show an answer in a frame. */
export class XFrameOptionsMiddleware extends MiddlewareMixin {
  override process_response(_request: HttpRequest, response: HttpResponse): HttpResponse {
    const value = this.project.settings.X_FRAME_OPTIONS ?? X_FRAME_OPTIONS
    response.setdefault('X-Frame-Options', value.toUpperCase())
    return response
  }
}
