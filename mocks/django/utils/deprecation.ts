import type { Project } from '../conf/Project.ts'
import type { HttpRequest } from '../http/HttpRequest.ts'
import type { HttpResponse } from '../http/HttpResponse.ts'
import type { ViewFunction } from '../urls/path.ts'

export type GetResponse = (request: HttpRequest) => Promise<HttpResponse>

export type MiddlewareClass = new (get_response: GetResponse, project: Project) => MiddlewareMixin

/**
 * The old style of middleware, which all of these use: a look at the request on its way in, at the
 * view that was found, and at the response on its way out. What a look returns ends the way.
 */
export abstract class MiddlewareMixin {
  constructor(
    readonly get_response: GetResponse,
    protected readonly project: Project,
  ) {}

  process_request?(request: HttpRequest): HttpResponse | undefined

  process_view?(request: HttpRequest, view: ViewFunction): HttpResponse | undefined

  process_response?(request: HttpRequest, response: HttpResponse): HttpResponse

  async call(request: HttpRequest): Promise<HttpResponse> {
    const early = this.process_request?.(request)
    const response = early ?? (await this.get_response(request))
    return this.process_response?.(request, response) ?? response
  }
}
