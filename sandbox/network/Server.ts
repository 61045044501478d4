import type { Answer } from './Answer.ts'
import type { ServerEvent } from './ServerEvent.ts'
import type { ServerLab } from './ServerLab.ts'

/** The other end of the wire: the mock in this tab, or anything else that answers requests. */
export interface Server {
  /** Where it answers, e.g. `http://127.0.0.1:8000`. */
  readonly origin: string
  /**
   * Answers a request.
   * @param headers as sent on the wire; a browser's Request silently drops `Origin`, `Cookie` and `Access-Control-Request-*`
   * @param observe told of what happens meanwhile, by a server that can tell
   * @throws an error whose `code` is `ECONNREFUSED` while nobody listens
   */
  respond(
    request: Request,
    headers: Headers,
    observe?: (event: ServerEvent) => void,
  ): Promise<Answer>
  /** Back to the seed data. */
  reset(): void
  /** What a server in this tab offers besides. */
  readonly lab?: ServerLab
}

/** Makes a server. @param settings the text of its settings.py; `null`: the project's own settings */
export type CreateServer = (settings: string | null) => Promise<Server>

/** The project file that the server reads. */
export const SETTINGS_FILE = 'settings.py'
