import type { LogLine } from '../../console/ServerConsole.ts'
import type { Observe } from '../../observe/ServerEvent.ts'
import type { Database } from '../db/Database.ts'
import type { URLPattern } from '../urls/path.ts'
import type { Settings } from './Settings.ts'

/**
 * What a Django process holds in globals: its settings, its database, its URLconf, its clock.
 * Here it is a value, because a page may run several servers; it travels with the request.
 */
export interface Project {
  readonly settings: Settings
  readonly database: Database
  readonly urlpatterns: readonly URLPattern[]
  /** The server's time in milliseconds. */
  now(): number
  /**
   * What a dotted path of a setting names: a middleware, a permission, an authentication.
   * @throws ImportError if there is nothing of that name
   */
  import_string(path: string): unknown
  /** Prints a line for the request that is being answered. */
  log(level: LogLine['level'], text: string): void
  /** Told of what happens while one request is answered, if anyone wants to know. */
  observe?: Observe
  /** Told of every exception that ends in a 500. */
  onUncaughtException?(error: unknown): void
}
