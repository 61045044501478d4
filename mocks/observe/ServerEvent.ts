import type { LogLine } from '../console/ServerConsole.ts'

/** A header as a middleware left it; `before` is null where it was not there. */
export interface HeaderChange {
  name: string
  before: string | null
  after: string | null
}

/** A middleware's part in a request, in the order of `MIDDLEWARE` on the way in, backwards on the way out. */
export interface MiddlewareEvent {
  kind: 'middleware'
  /** The path that MIDDLEWARE names. */
  name: string
  phase: 'request' | 'view' | 'response'
  /** Whether it answered by itself: then nothing further in sees the request. */
  answered: boolean
  /** Attributes that it put on the request, such as `session`. */
  attributes: string[]
  /** Headers of the response that it set, changed or took away. */
  headers: HeaderChange[]
}

/** The URLconf was asked: which view has the path. */
export interface RouteEvent {
  kind: 'route'
  path: string
  /** e.g. `todos/<int:pk>/`; null where nothing fits. */
  route: string | null
  /** e.g. `todos.views.TodoDetailView` */
  view: string | null
}

/** The body was read, when a view first asked for it. */
export interface ParseEvent {
  kind: 'parse'
  /** e.g. `MultiPartParser` */
  parser: string
  /** Of a form, each name with its values; null for other data. */
  fields: { name: string; values: string[] }[] | null
  files: { field: string; name: string; size: number; content_type: string }[]
}

/** A view answered, which an exception that it handles counts as too. */
export interface ViewEvent {
  kind: 'view'
  name: string
  status: number
}

/** The database was asked. */
export interface QueryEvent {
  kind: 'query'
  table: string
  operation: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE'
  /** How many rows came back, or changed. */
  rows: number
}

/** A password was hashed, or compared with a hash. */
export interface PasswordEvent {
  kind: 'password'
  action: 'hashed' | 'checked'
  algorithm: string
  /** Of a check; null of a hash that was made. */
  matches: boolean | null
}

/** A token was signed, or its signature was recomputed and compared. */
export interface SignatureEvent {
  kind: 'signature'
  action: 'signed' | 'checked'
  /** Of a check; null where it came to none, or of a token that was signed. */
  valid: boolean | null
  /** PyJWT's word against the token, be it of its form, its signature or its claims; null if it will do. */
  error: string | null
}

/** Something was raised; `status` is what became of it. */
export interface ExceptionEvent {
  kind: 'exception'
  /** With its module, e.g. `rest_framework.exceptions.NotAuthenticated`. */
  name: string
  message: string
  status: number
}

/** A line that the server printed for this request. */
export interface LogEvent {
  kind: 'log'
  line: LogLine
}

/** One thing that happened in the server while it answered a request; they come in order. */
export type ServerEvent =
  | MiddlewareEvent
  | RouteEvent
  | ParseEvent
  | ViewEvent
  | QueryEvent
  | PasswordEvent
  | SignatureEvent
  | ExceptionEvent
  | LogEvent

/** Is told of events as they happen. */
export type Observe = (event: ServerEvent) => void
