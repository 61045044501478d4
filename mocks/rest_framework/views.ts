import { Http404 } from '../django/core/exceptions.ts'
import type { HttpRequest } from '../django/http/HttpRequest.ts'
import type { HttpResponse } from '../django/http/HttpResponse.ts'
import type { Kwargs, ViewFunction } from '../django/urls/path.ts'
import type { BaseAuthentication } from './authentication.ts'
import {
  APIException,
  AuthenticationFailed,
  detailToData,
  firstText,
  ErrorDetail,
  MethodNotAllowed,
  NotAuthenticated,
  NotFound,
  PermissionDenied,
} from './exceptions.ts'
import { determine_metadata } from './metadata.ts'
import { DefaultContentNegotiation } from './negotiation.ts'
import { type BaseParser, FormParser, JSONParser, MultiPartParser } from './parsers.ts'
import type { BasePermission } from './permissions.ts'
import { JSONRenderer } from './renderers.ts'
import { Request } from './request.ts'
import { Response } from './response.ts'
import type { Serializer } from './serializers.ts'
import { default_authenticators, default_permissions } from './settings.ts'

export type Handler = (request: Request) => Response | Promise<Response>

type ViewClass = (new (request: HttpRequest, kwargs: Kwargs) => APIView) & { qualname: string }

const HTTP_METHOD_NAMES = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const
type MethodName = (typeof HTTP_METHOD_NAMES)[number]

/** The base of all views: one object per request. DRF: rest_framework/views.py */
export abstract class APIView {
  parser_classes: readonly BaseParser[] = [JSONParser, FormParser, MultiPartParser]
  renderer_classes: readonly JSONRenderer[] = [new JSONRenderer()]
  permission_classes: readonly BasePermission[]
  authentication_classes: readonly BaseAuthentication[]
  /** Module and class, written out: the page's code is minified, and a class has another name there. */
  static readonly qualname: string = 'rest_framework.views.APIView'
  /** What OPTIONS says of the view: the docstring that its class has in Python. */
  description = ''

  get?: Handler
  post?: Handler
  put?: Handler
  patch?: Handler
  delete?: Handler

  request: Request
  private readonly negotiator = new DefaultContentNegotiation()

  constructor(
    protected readonly httpRequest: HttpRequest,
    readonly kwargs: Kwargs,
  ) {
    this.permission_classes = default_permissions(httpRequest.project)
    this.authentication_classes = default_authenticators(httpRequest.project)
    this.request = this.initialize_request()
  }

  /** The view as a function that a URLconf can name. */
  static as_view(this: ViewClass): ViewFunction {
    return Object.assign(
      (request: HttpRequest, kwargs: Kwargs) => new this(request, kwargs).dispatch(),
      { csrf_exempt: true, qualname: this.qualname },
    )
  }

  get qualname(): string {
    return (this.constructor as ViewClass).qualname
  }

  /** Views that have one override this; OPTIONS describes its fields. */
  get_serializer?(): Serializer

  /** Views of a single object override this. */
  get_object?(): unknown

  head: Handler = (request) => (this.get ?? this.http_method_not_allowed)(request)

  options: Handler = (request) => new Response(determine_metadata(request, this))

  get allowed_methods(): string[] {
    return HTTP_METHOD_NAMES.filter((name) => this.handler(name)).map((name) => name.toUpperCase())
  }

  check_permissions(request: Request): void {
    for (const permission of this.permission_classes) {
      if (permission.has_permission(request)) continue
      const tried = request.options.authenticators.length > 0
      if (tried && !request.successful_authenticator) throw new NotAuthenticated()
      throw new PermissionDenied()
    }
  }

  private async dispatch(): Promise<HttpResponse> {
    this.request = this.initialize_request()
    const { request } = this
    try {
      await this.initial(request)
      const name = HTTP_METHOD_NAMES.find((one) => one === request.method.toLowerCase())
      const handler = (name && this.handler(name)) ?? this.http_method_not_allowed
      return this.finalize_response(await handler.call(this, request))
    } catch (error) {
      return this.finalize_response(this.handle_exception(error))
    }
  }

  private report(response: Response): void {
    const { status_code: status } = response
    this.httpRequest.project.observe?.({ kind: 'view', name: this.qualname, status })
  }

  private handler(name: MethodName): Handler | undefined {
    return name === 'head' && !this.get ? undefined : this[name]
  }

  private readonly http_method_not_allowed: Handler = (request) => {
    throw new MethodNotAllowed(request.method)
  }

  private initialize_request(): Request {
    return new Request(this.httpRequest, {
      parsers: this.parser_classes,
      authenticators: this.authentication_classes,
      negotiator: this.negotiator,
    })
  }

  /** What comes before the handler, in this order: 406, then 401, then 403. */
  private async initial(request: Request): Promise<void> {
    request.accepted = this.negotiator.select_renderer(request, this.renderer_classes)
    await request.perform_authentication()
    this.check_permissions(request)
  }

  private finalize_response(response: Response): Response {
    const fallback = this.renderer_classes[0]!
    response.accepted = this.request.accepted ?? [fallback, fallback.media_type]
    response.set('Allow', this.allowed_methods.join(', '))
    this.report(response)
    return response
  }

  /** An APIException becomes an answer; any other exception goes on, and ends in a 500. */
  private handle_exception(error: unknown): Response {
    const exception = error instanceof Http404 ? new NotFound() : error
    if (!(exception instanceof APIException)) throw exception
    const headers: Record<string, string> = {}
    if (exception instanceof NotAuthenticated || exception instanceof AuthenticationFailed) {
      const header = this.authentication_classes[0]?.authenticate_header(this.request)
      if (header) headers['WWW-Authenticate'] = header
      else exception.status_code = 403
    }
    const { detail, status_code } = exception
    this.httpRequest.project.observe?.({
      kind: 'exception',
      name: exception.qualname,
      message: firstText(detail),
      status: status_code,
    })
    const data = detailToData(
      detail instanceof ErrorDetail ? new Map([['detail', detail]]) : detail,
    )
    return new Response(data, { status: status_code, headers })
  }
}
