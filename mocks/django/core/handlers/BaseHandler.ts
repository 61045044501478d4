import type { Project } from '../../conf/Project.ts'
import type { HttpRequest } from '../../http/HttpRequest.ts'
import { HttpResponse } from '../../http/HttpResponse.ts'
import { resolve } from '../../urls/resolve.ts'
import type { GetResponse, MiddlewareClass, MiddlewareMixin } from '../../utils/deprecation.ts'
import { Http404 } from '../exceptions.ts'
import { convert_exception_to_response } from './exception.ts'
import { log_response } from './log_response.ts'
import { changes, passThrough } from './passThrough.ts'

/** A middleware class and the path by which MIDDLEWARE names it. */
export interface LoadedMiddleware {
  name: string
  Middleware: MiddlewareClass
}

/** The chain of middleware with the view at its end. Django: django/core/handlers/base.py */
export class BaseHandler {
  private readonly middleware: { name: string; instance: MiddlewareMixin }[] = []
  private readonly chain: GetResponse

  constructor(
    private readonly project: Project,
    middleware: readonly LoadedMiddleware[],
  ) {
    this.chain = this.load_middleware(middleware)
  }

  /** Never rejects: an exception has become a page by then. */
  async get_response(request: HttpRequest): Promise<HttpResponse> {
    const response = await this.chain(request).catch(answerOfTheGateway)
    log_response(response, request)
    return response
  }

  /** From the last to the first, so that the first of the setting is the outermost. */
  private load_middleware(classes: readonly LoadedMiddleware[]): GetResponse {
    const view: GetResponse = (request) => this._get_response(request)
    let handler = convert_exception_to_response(view)
    for (const { name, Middleware } of [...classes].reverse()) {
      const instance = new Middleware(handler, this.project)
      this.middleware.unshift({ name, instance })
      handler = convert_exception_to_response((request) => {
        const { observe } = request.project
        return observe ? passThrough(instance, name, request, observe) : instance.call(request)
      })
    }
    return handler
  }

  private async _get_response(request: HttpRequest): Promise<HttpResponse> {
    const { observe } = request.project
    const match = resolve(request.path_info, this.project.urlpatterns)
    observe?.({
      kind: 'route',
      path: request.path_info,
      route: match?.route ?? null,
      view: match?.func.qualname ?? null,
    })
    if (!match) throw new Http404(`${request.path_info} matches no route`)
    for (const { name, instance } of this.middleware) {
      if (!instance.process_view) continue
      const early = instance.process_view(request, match.func)
      const answered = early !== undefined
      const headers = early ? changes([], early.items()) : []
      observe?.({ kind: 'middleware', name, phase: 'view', answered, attributes: [], headers })
      if (early) return early
    }
    const response = await match.func(request, match.kwargs)
    response.render()
    return response
  }
}

/** What the WSGI server says when the application raises. Source: wsgiref.handlers.BaseHandler */
function answerOfTheGateway(): HttpResponse {
  const text = 'A server error occurred.  Please contact the administrator.'
  const response = new HttpResponse(text, { status: 500, content_type: 'text/plain' })
  response.set('Content-Length', String(text.length))
  return response
}
