import { getResponse } from 'msw'
import { Clock } from './Clock.ts'
import { ConnectionRefusedError } from './ConnectionRefusedError.ts'
import { CHECKING, listening, NO_ISSUES, RELOADING, WATCHING } from './console/banner.ts'
import { ServerConsole } from './console/ServerConsole.ts'
import type { Settings } from './django/conf/Settings.ts'
import type { Database } from './django/db/Database.ts'
import { createHandlers } from './handlers.ts'
import type { LabServer } from './LabServer.ts'
import type { Observe } from './observe/ServerEvent.ts'
import { overrideSettings } from './overrideSettings.ts'
import { PythonError } from './python/exceptions.ts'
import { attachRawRequest, rawRequestOf } from './rawRequest.ts'
import { seededDatabase } from './seededDatabase.ts'
import type { ServerOptions } from './ServerOptions.ts'
import type { SettingsFileError, SettingsProblem } from './settingsFile/SettingsProblem.ts'
import { type Process, startProcess } from './startProcess.ts'
import { type TokenRules, tokenRules } from './TokenRules.ts'
import { UnhandledRequestError } from './UnhandledRequestError.ts'

export type { LabServer } from './LabServer.ts'
export type { ServerOptions } from './ServerOptions.ts'

/** Starts a server. Each has a database, settings, a clock and a console of its own. */
export function createServer(options: ServerOptions = {}): LabServer {
  return new Server(options)
}

class Server implements LabServer {
  readonly origin: string
  readonly clock: Clock
  readonly console = new ServerConsole()
  problem: SettingsProblem | null = null
  database: Database = seededDatabase()
  private readonly handlers = createHandlers(this)
  private readonly observers = new WeakMap<Request, Observe>()
  private process: Process | null = null
  private overrides: Record<string, unknown>
  /** What settings.py says; null without such a file. */
  private file: { text: string; settings: Settings | null; checks: string } | null = null
  private secretKey: string | null = null
  /** Done when the settings.py that was given last is read. */
  private ready: Promise<unknown> = Promise.resolve()

  constructor(private readonly options: ServerOptions) {
    this.origin = options.origin ?? 'http://127.0.0.1:8000'
    this.clock = new Clock(options.now)
    this.overrides = options.settings ?? {}
    if (options.settingsFile === undefined) this.start()
    else this.useSettingsFile(options.settingsFile).catch(() => {})
  }

  get started(): Promise<SettingsProblem | null> {
    return this.ready.then(() => this.problem)
  }

  get tokenRules(): TokenRules | null {
    const settings = this.settings()
    return settings && tokenRules(settings)
  }

  async respond(
    request: Request,
    headers: Headers,
    target?: string,
    observe?: Observe,
  ): Promise<Response> {
    await this.ready
    if (!this.process) throw new ConnectionRefusedError(request.method, request.url)
    attachRawRequest(request, { headers, target: target ?? rawRequestOf(request).target })
    if (observe) this.observers.set(request, observe)
    const response = await getResponse(this.handlers, request)
    if (response) return response
    throw new UnhandledRequestError(request, this.origin)
  }

  async handle(request: Request): Promise<Response> {
    const { headers, target } = rawRequestOf(request)
    const body = new Uint8Array(await request.arrayBuffer())
    await this.ready
    const environ = { method: request.method, target, headers, body }
    return this.process?.respond(environ, this.observers.get(request)) ?? Response.error()
  }

  useSettingsFile(text: string | null): Promise<SettingsProblem | null> {
    const read = this.ready.then(() => this.read(text))
    this.ready = read.catch(() => {})
    return read
  }

  restart(): void {
    this.start()
  }

  reset(settings?: Record<string, unknown>): void {
    const overrides = settings ?? this.options.settings ?? {}
    // What can fail comes first, so that a failure changes nothing.
    const process = this.load(overrides, null, seededDatabase())
    this.overrides = overrides
    this.secretKey = null
    this.clock.reset()
    if (process) this.run(process.process, process.database)
    else this.database = seededDatabase()
  }

  changeSecretKey(key: string): void {
    this.secretKey = key
    this.start()
  }

  another(options: Pick<ServerOptions, 'origin'> = {}): LabServer {
    const { origin } = this
    const SECRET_KEY = this.settings()?.SECRET_KEY
    const server = new Server({
      ...this.options,
      ...(this.file ? { settingsFile: this.file.text } : {}),
      settings: this.overrides,
      origin,
      ...options,
    })
    if (SECRET_KEY !== undefined) server.secretKey = SECRET_KEY
    server.clock.offset = this.clock.offset
    if (!this.file) server.start()
    return server
  }

  private settings(): Settings | null {
    return this.settingsFor(this.overrides, this.secretKey)
  }

  /** The settings of the file or the project's, the overrides on top; null where the file is not right. */
  private settingsFor(
    overrides: Record<string, unknown>,
    secretKey: string | null,
  ): Settings | null {
    if (this.file && !this.file.settings) return null
    const settings = overrideSettings(overrides, this.file?.settings ?? undefined)
    return secretKey === null ? settings : { ...settings, SECRET_KEY: secretKey }
  }

  private load(
    overrides: Record<string, unknown>,
    secretKey: string | null,
    database: Database,
  ): { process: Process; database: Database } | null {
    const settings = this.settingsFor(overrides, secretKey)
    if (!settings) return null
    const onUncaughtException = this.options.onUncaughtException ?? logOwnFaults
    const { clock, console } = this
    const parts = { settings, database, clock, console, onUncaughtException }
    return { process: startProcess(parts), database }
  }

  private start(): void {
    const loaded = this.load(this.overrides, this.secretKey, this.database)
    if (loaded) this.run(loaded.process, loaded.database)
  }

  private run(process: Process, database: Database): void {
    this.process = process
    this.database = database
    this.print([WATCHING, ...CHECKING, this.file?.checks ?? NO_ISSUES, ...this.banner()])
  }

  private async read(text: string | null): Promise<SettingsProblem | null> {
    const isFirst = this.file === null && this.process === null
    if (!isFirst) this.print([RELOADING])
    this.secretKey = isFirst ? this.secretKey : null
    this.problem = null
    if (text === null) this.file = null
    else {
      // The grammar of Python comes with the first settings.py, not before.
      const { readSettingsFile } = await import('./settingsFile/readSettingsFile.ts')
      try {
        this.file = { text, ...readSettingsFile(text) }
      } catch (error) {
        if (!isSettingsFileError(error)) throw error
        this.file = { text, settings: null, checks: '' }
        return this.stop(error)
      }
    }
    this.start()
    return null
  }

  /** Nobody listens any longer; the database, a file on a real server's disk, stays. */
  private stop(error: SettingsFileError): SettingsProblem {
    this.process = null
    this.problem = { line: error.line, message: error.message }
    const before = {
      read: [],
      load: [WATCHING],
      check: [WATCHING, ...CHECKING],
      run: [WATCHING, ...CHECKING, NO_ISSUES, ...this.banner()],
    }[error.stage]
    this.print(before)
    this.print(error.console, 'error')
    return this.problem
  }

  private banner(): string[] {
    const zone = this.file?.settings?.TIME_ZONE ?? 'UTC'
    return listening(this.clock.now(), zone, this.origin)
  }

  private print(lines: readonly string[], level: 'info' | 'error' = 'info'): void {
    for (const text of lines.flatMap((line) => line.split('\n'))) {
      this.console.print({ at: this.clock.now(), level, text, ofRequest: false })
    }
  }
}

/** By its name: the class itself comes with the reader of the file. */
function isSettingsFileError(error: unknown): error is SettingsFileError {
  return error instanceof Error && error.name === 'SettingsFileError'
}

/** A PythonError is what the real stack would have raised, too. */
function logOwnFaults(error: unknown): void {
  if (!(error instanceof PythonError)) console.error(error)
}
