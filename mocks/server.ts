import { getResponse } from 'msw'
import type { Project } from './django/conf/Project.ts'
import { BaseHandler } from './django/core/handlers/BaseHandler.ts'
import type { Database } from './django/db/Database.ts'
import { HttpRequest } from './django/http/HttpRequest.ts'
import type { MiddlewareClass } from './django/utils/deprecation.ts'
import { createHandlers } from './handlers.ts'
import { import_string } from './modules.ts'
import { overrideSettings } from './overrideSettings.ts'
import { PythonError } from './python/exceptions.ts'
import { attachRawRequest, rawRequestOf } from './rawRequest.ts'
import { seededDatabase } from './seededDatabase.ts'
import { toResponse } from './toResponse.ts'
import { UnhandledRequestError } from './UnhandledRequestError.ts'
import { urlpatterns } from './urls.ts'

export interface ServerOptions {
  /** Overrides of the project's settings, each as a whole. */
  settings?: Record<string, unknown>
  /** The server's time in milliseconds; the machine's own by default. */
  now?: () => number
  /** Where it pretends to listen. */
  origin?: string
  /** Told of each exception that ended in a 500. By default the mock's own faults are logged. */
  onUncaughtException?: (error: unknown) => void
}

/** A Django server in this process: what a request gets is what the real one would answer. */
export interface LabServer {
  readonly origin: string
  /** Its tables, to be looked into. A reset puts another database in its place. */
  readonly database: Database
  /**
   * Answers a request, by way of MSW.
   * @param headers All headers as they were sent. They travel beside the Request, because a browser's
   * Request drops Origin, Cookie and Access-Control-Request-*; those of the Request are not read.
   * @param target Path and query as they stood in the request line, if the Request's URL is not that.
   * @throws UnhandledRequestError if the address is not this server's
   */
  respond(request: Request, headers: Headers, target?: string): Promise<Response>
  /** Answers a request whatever its host; MSW's handlers call it. */
  handle(request: Request): Promise<Response>
  /**
   * Seed data, default settings, then the overrides.
   * @throws SettingsError, ImproperlyConfigured: then nothing has changed
   */
  reset(settings?: Record<string, unknown>): void
}

/** Starts a server. Each has a database, settings and a clock of its own. */
export function createServer(options: ServerOptions = {}): LabServer {
  const origin = options.origin ?? 'http://127.0.0.1:8000'
  let running = start(options.settings ?? {}, options)

  const server: LabServer = {
    origin,

    get database() {
      return running.project.database
    },

    async respond(request, headers, target) {
      const raw = rawRequestOf(request)
      attachRawRequest(request, { headers, target: target ?? raw.target })
      const response = await getResponse(handlers, request)
      if (response) return response
      throw new UnhandledRequestError(request, origin)
    },

    async handle(request) {
      const { headers, target } = rawRequestOf(request)
      const body = new Uint8Array(await request.arrayBuffer())
      const environ = { method: request.method, target, headers, body }
      const { handler, project } = running
      const response = await handler.get_response(new HttpRequest(environ, project))
      return toResponse(response, request.method)
    },

    reset(settings = {}) {
      running = start(settings, options)
    },
  }
  const handlers = createHandlers(server)
  return server
}

interface Running {
  project: Project
  handler: BaseHandler
}

function start(overrides: Record<string, unknown>, options: ServerOptions): Running {
  const settings = overrideSettings(overrides)
  const project: Project = {
    settings,
    database: seededDatabase(),
    urlpatterns,
    now: options.now ?? Date.now,
    import_string,
    onUncaughtException: options.onUncaughtException ?? logOwnFaults,
  }
  const middleware = settings.MIDDLEWARE.map((path) => import_string(path) as MiddlewareClass)
  return { project, handler: new BaseHandler(project, middleware) }
}

/** A PythonError is what the real stack would have raised, too. */
function logOwnFaults(error: unknown): void {
  if (!(error instanceof PythonError)) console.error(error)
}
