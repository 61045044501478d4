/** A line that the server printed. */
export interface ServerLine {
  /** The server's time. Milliseconds. */
  at: number
  level: 'info' | 'warning' | 'error'
  text: string
  /** Whether it was printed for a request; lines about the server itself are not. */
  ofRequest: boolean
}

/** A header as a middleware left it; `before` is `null` where it was not there, `after` where it is gone. */
export interface HeaderChange {
  name: string
  before: string | null
  after: string | null
}

/** One thing that happened in the server while it answered a request, told by `kind`; they come in order. */
export type ServerEvent =
  | {
      kind: 'middleware'
      /** As MIDDLEWARE names it. */
      name: string
      phase: 'request' | 'view' | 'response'
      /** Whether it answered by itself, so that nothing further in sees the request. */
      answered: boolean
      /** What it put on the request, e.g. `session`. */
      attributes: string[]
      headers: HeaderChange[]
    }
  | { kind: 'route'; path: string; route: string | null; view: string | null }
  | {
      kind: 'parse'
      /** e.g. `MultiPartParser` */
      parser: string
      /** Of a form, each name with its values; `null` for other data. */
      fields: { name: string; values: string[] }[] | null
      files: { field: string; name: string; size: number; content_type: string }[]
    }
  | { kind: 'view'; name: string; status: number }
  | {
      kind: 'query'
      table: string
      operation: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE'
      rows: number
    }
  | {
      kind: 'password'
      action: 'hashed' | 'checked'
      algorithm: string
      /** `null` where one was hashed. */
      matches: boolean | null
    }
  | {
      kind: 'signature'
      action: 'signed' | 'checked'
      /** `null` where one was made, and where it came to no comparison. */
      valid: boolean | null
      /** Why the token will not do, be it for its signature or its claims. */
      error: string | null
    }
  | { kind: 'exception'; name: string; message: string; status: number }
  | { kind: 'log'; line: ServerLine }
