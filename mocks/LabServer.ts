import type { Clock } from './Clock.ts'
import type { ServerConsole } from './console/ServerConsole.ts'
import type { Database } from './django/db/Database.ts'
import type { Observe } from './observe/ServerEvent.ts'
import type { ServerOptions } from './ServerOptions.ts'
import type { SettingsProblem } from './settingsFile/SettingsProblem.ts'
import type { TokenRules } from './TokenRules.ts'

/** A Django server in this process: what a request gets is what the real one would answer. */
export interface LabServer {
  readonly origin: string
  /** Its tables, to be looked into. A reset puts another database in its place. */
  readonly database: Database
  /** Its time, which can be moved; tokens and the console follow. */
  readonly clock: Clock
  /** What it prints. */
  readonly console: ServerConsole
  /** Resolves when the settings.py that was given last is read, with what is wrong with it. */
  readonly started: Promise<SettingsProblem | null>
  /** Why it does not run; null while it does. */
  readonly problem: SettingsProblem | null
  /** What its settings say about tokens; null while they cannot be read. */
  readonly tokenRules: TokenRules | null
  /**
   * Answers a request, by way of MSW.
   * @param headers All headers as they were sent. They travel beside the Request, because a browser's
   * Request drops Origin, Cookie and Access-Control-Request-*; those of the Request are not read.
   * @param target Path and query as they stood in the request line, if the Request's URL is not that.
   * @param observe Told of what happens meanwhile: middleware, queries, hashes, signatures, lines.
   * @throws UnhandledRequestError if the address is not this server's
   * @throws ConnectionRefusedError while it does not run
   */
  respond(request: Request, headers: Headers, target?: string, observe?: Observe): Promise<Response>
  /** Answers a request whatever its host; MSW's handlers call it. A network error while it does not run. */
  handle(request: Request): Promise<Response>
  /**
   * Takes another settings.py, as saving the file does: the server restarts, its data stays. With
   * a wrong one it stops until the next. `null` takes the file away.
   * @returns what is wrong with it, null if it runs
   */
  useSettingsFile(text: string | null): Promise<SettingsProblem | null>
  /** Starts the process again: settings are read anew, data and tokens stay good. */
  restart(): void
  /**
   * Seed data, the machine's time, the settings as they were, then the overrides.
   * @throws SettingsError, ImportError: then nothing has changed
   */
  reset(settings?: Record<string, unknown>): void
  /** Signs and verifies with another key from now on, until a reset or the next settings.py. */
  changeSecretKey(key: string): void
  /** A second server with these settings and this SECRET_KEY, but a database of its own: it takes the same tokens. */
  another(options?: Pick<ServerOptions, 'origin'>): LabServer
}
