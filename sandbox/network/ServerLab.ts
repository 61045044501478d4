import type { Server } from './Server.ts'
import type { ServerLine } from './ServerEvent.ts'

/** Why the server does not run. */
export interface ServerProblem {
  /** 1-based line of settings.py; `null` where none can be named. */
  line: number | null
  message: string
}

/** A table of the server's database. */
export interface DatabaseTable {
  name: string
  columns: string[]
  rows: Record<string, string | number | null>[]
  lastChange: { operation: 'INSERT' | 'UPDATE' | 'DELETE'; id: number } | null
}

/** What the server's settings say about tokens. */
export interface TokenRules {
  /** What signs and verifies them. */
  secret: string
  /** The only algorithm it takes, as a token's header names it. */
  algorithm: string
  /** What stands before a token in the Authorization header. */
  prefix: string
  canRefresh: boolean
  /** How long after the log in a token can be refreshed. Seconds; `null` where the setting is no duration. */
  refreshSeconds: number | null
}

/** What can be done with a server that runs in this tab, besides asking it. */
export interface ServerLab {
  /** Done when it runs, or does not. @returns what is wrong with its settings.py */
  started(): Promise<ServerProblem | null>
  /** Saves another settings.py, which restarts it; `null` takes the file away. The data stays. */
  useSettings(text: string | null): Promise<ServerProblem | null>
  /** Starts it anew; data stays. */
  restart(): void
  /** The text of the project's own settings.py, by which it runs where it was given none. */
  projectSettings(): Promise<string>
  /** A second one with the same SECRET_KEY and a database of its own. */
  another(): Server
  /** `null` while its settings cannot be read. */
  tokenRules(): TokenRules | null
  tables(): DatabaseTable[]
  readonly clock: {
    /** How far it was moved. Milliseconds. */
    readonly offset: number
    now(): number
    /** Negative to go back. */
    advance(ms: number): void
    reset(): void
  }
  readonly console: {
    readonly lines: readonly ServerLine[]
    /** @returns how to end it */
    subscribe(listener: (line: ServerLine) => void): () => void
  }
}
