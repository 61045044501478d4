import type { Project } from '../../conf/Project.ts'
import type { HttpRequest } from '../../http/HttpRequest.ts'
import type { HttpResponse } from '../../http/HttpResponse.ts'
import { resolve } from '../../urls/resolve.ts'
import type { GetResponse, MiddlewareClass, MiddlewareMixin } from '../../utils/deprecation.ts'
import { Http404 } from '../exceptions.ts'
import { convert_exception_to_response } from './exception.ts'

/** The chain of middleware with the view at its end. Django: django/core/handlers/base.py */
export class BaseHandler {
  private readonly middleware: MiddlewareMixin[] = []
  private readonly chain: GetResponse

  constructor(
    private readonly project: Project,
    middleware: readonly MiddlewareClass[],
  ) {
    this.chain = this.load_middleware(middleware)
  }

  /** Never rejects: an exception has become a page by then. */
  get_response(request: HttpRequest): Promise<HttpResponse> {
    return this.chain(request)
  }

  /** From the last to the first, so that the first of the setting is the outermost. */
  private load_middleware(classes: readonly MiddlewareClass[]): GetResponse {
    const view: GetResponse = (request) => this._get_response(request)
    let handler = convert_exception_to_response(view, this.project)
    for (const Middleware of [...classes].reverse()) {
      const instance = new Middleware(handler, this.project)
      this.middleware.unshift(instance)
      handler = convert_exception_to_response((request) => instance.call(request), this.project)
    }
    return handler
  }

  private async _get_response(request: HttpRequest): Promise<HttpResponse> {
    const match = resolve(request.path_info, this.project.urlpatterns)
    if (!match) throw new Http404(`${request.path_info} matches no route`)
    for (const middleware of this.middleware) {
      const early = middleware.process_view?.(request, match.func)
      if (early) return early
    }
    const response = await match.func(request, match.kwargs)
    response.render()
    return response
  }
}
