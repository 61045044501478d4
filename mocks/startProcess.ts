import type { ServerConsole } from './console/ServerConsole.ts'
import { requestTime } from './console/timestamps.ts'
import type { Clock } from './Clock.ts'
import type { Project } from './django/conf/Project.ts'
import type { Settings } from './django/conf/Settings.ts'
import { BaseHandler } from './django/core/handlers/BaseHandler.ts'
import type { Database } from './django/db/Database.ts'
import { type Environ, HttpRequest } from './django/http/HttpRequest.ts'
import type { MiddlewareClass } from './django/utils/deprecation.ts'
import { import_string } from './modules.ts'
import type { Observe } from './observe/ServerEvent.ts'
import { toResponse } from './toResponse.ts'
import { urlpatterns } from './urls.ts'

/** What a Django process is made of. */
export interface ProcessParts {
  settings: Settings
  database: Database
  clock: Clock
  console: ServerConsole
  onUncaughtException(error: unknown): void
}

/** A running Django: answers requests and prints a line for each. */
export interface Process {
  respond(environ: Environ, observe?: Observe): Promise<Response>
}

/**
 * Loads the middleware and is ready to answer.
 * @throws ImportError for a middleware that is not there
 */
export function startProcess(parts: ProcessParts): Process {
  const { settings, database, clock, console, onUncaughtException } = parts
  const project: Project = {
    settings,
    database,
    urlpatterns,
    now: () => clock.now(),
    import_string,
    onUncaughtException,
    log: (level, text) => console.print({ at: clock.now(), level, text, ofRequest: true }),
  }
  const middleware = settings.MIDDLEWARE.map((name) => ({
    name,
    Middleware: import_string(name) as MiddlewareClass,
  }))
  const handler = new BaseHandler(project, middleware)

  return {
    async respond(environ, observe) {
      const observed = observe ? observedProject(project, observe, parts) : project
      const response = await handler.get_response(new HttpRequest(environ, observed))
      const { status_code: status } = response
      const time = requestTime(clock.now(), settings.TIME_ZONE)
      observed.log(
        status >= 500 ? 'error' : status >= 400 ? 'warning' : 'info',
        `[${time}] "${environ.method} ${environ.target} HTTP/1.1" ${status} ${response.content.length}`,
      )
      return toResponse(response, environ.method)
    },
  }
}

/** The project as one observed request sees it. */
function observedProject(
  project: Project,
  observe: Observe,
  { database, console, clock }: ProcessParts,
): Project {
  return {
    ...project,
    observe,
    database: database.observedBy(observe),
    log(level, text) {
      const line = { at: clock.now(), level, text, ofRequest: true }
      console.print(line)
      observe({ kind: 'log', line })
    },
  }
}
