import type { CompiledModule } from './CompiledModule.ts'
import type { ConsoleLine } from './ConsoleLine.ts'
import type { CallPlace, ConsoleValue, UnfoldedValue } from './ConsoleValue.ts'
import type { Cookie, CookieChange } from './Cookie.ts'
import type { DomEvent } from './DomEvent.ts'
import type { HistorySnapshot } from './HistoryEntry.ts'

export type StorageArea = 'local' | 'session'
export type HeaderPairs = [name: string, value: string][]
export type ColorScheme = 'light' | 'dark'

/** A request as the app's code made it, before the browser adds its own headers. */
export interface AppRequest {
  initiator: 'fetch' | 'xhr'
  method: string
  /** Absolute: relative addresses are resolved against the pretended origin. */
  url: string
  headers: HeaderPairs
  body: ArrayBuffer | null
  mode: RequestMode
  credentials: RequestCredentials
  redirect: RequestRedirect
  cache: RequestCache
  /** A listener on an XMLHttpRequest's `upload`, or a stream as body, makes a cross-origin request need a preflight. */
  forcePreflight: boolean
  /** The body was a stream, which browsers send over HTTP/2 alone. */
  hasStreamBody: boolean
}

/** An answer as the app's code may read it. */
export interface AppResponse {
  url: string
  redirected: boolean
  type: ResponseType
  status: number
  statusText: string
  headers: HeaderPairs
  /** Names, in lower case, that a foreign server exposes besides those that every server does; `null`: all are readable. */
  exposedHeaders: string[] | null
  body: ArrayBuffer
}

/** A change of localStorage as a `storage` event tells of it. */
export interface StorageChange {
  key: string | null
  oldValue: string | null
  newValue: string | null
  /** The address of the document that made it. */
  url: string
}

/** What a run needs; sent once to a new frame. */
export interface RunOrder {
  /** In the order of evaluation: a module comes after those that it imports. */
  modules: CompiledModule[]
  /** The packages that they import, `file` being the package's name; in the same order. */
  packages: CompiledModule[]
  /** The module that starts the app. */
  entry: string
  /** All style sheets of the project, in order. */
  styles: string[]
  storage: Record<StorageArea, Record<string, string>>
  /** Those that are HttpOnly without their value. */
  cookies: Cookie[]
  history: HistorySnapshot
  colorScheme: ColorScheme
  /** Whether the frame has a process of its own, so that the page does not stand still when it works. */
  hasOwnProcess: boolean
}

/** One thing that a check does to the running app. */
export type Action =
  | { do: 'fill'; label: string; value: string }
  | { do: 'attach'; label: string; files: { name: string; type: string; text: string }[] }
  | { do: 'click'; name: string }
  | { do: 'text' }

/** An error of the reader's app, its places still those of the compiled code. */
export interface AppError {
  /** `Name: message`. */
  message: string
  /** Compiled places, the innermost first. */
  places: CallPlace[]
  /** The console line's lead: what kind of failure the browser reports; `endless`: the loop guard ended the program. */
  kind: 'uncaught' | 'unhandled-rejection' | 'endless'
}

/** A line typed into the console, compiled to a module whose default export is its value. */
export interface TypedLine {
  module: CompiledModule
  /** Packages that it imports, each after those that it imports itself. */
  packages: CompiledModule[]
  /** Undeclared variables that it assigns to: a module may not make them, sloppy code may. */
  assigned: string[]
}

/** What became of a typed line. */
export type LineOutcome = { ok: true; value: ConsoleValue } | { ok: false; error: ConsoleValue }

/** What a link is for that the preview cannot do; `other`: its address is none of the web, e.g. `mailto:`. */
export type LinkUse = 'download' | 'new-tab' | 'other'

/** From the page to the frame, over the frame's own port. */
export type PageMessage =
  | { type: 'run'; order: RunOrder }
  | { type: 'color-scheme'; colorScheme: ColorScheme }
  | { type: 'response'; id: number; response: AppResponse }
  /** The request's body has left, so an upload is complete whatever the answer. */
  | { type: 'request-sent'; id: number }
  | { type: 'request-failed'; id: number }
  | { type: 'act'; id: number; action: Action }
  /** Another window of the origin, or the reader, changed an area; a `key` of `null`: it was cleared. */
  | { type: 'storage-changed'; area: StorageArea; change: StorageChange }
  /** An answer, or another window, changed cookies. */
  | { type: 'cookies-changed'; changes: CookieChange[] }
  /** The reader moves in the history. */
  | { type: 'traverse'; delta: number }
  /** The reader typed an address of the very same document. */
  | { type: 'go-to-fragment'; url: string }
  | { type: 'evaluate'; id: number; line: TypedLine }
  | { type: 'unfold'; id: number; handle: number; from: number }
  | { type: 'ping' }
  /** Asks the frame to work for some milliseconds, so that the page sees whether it stands still meanwhile. */
  | { type: 'probe' }
  | { type: 'synced' }

/** From the frame to the page, over the frame's own port. */
export type FrameMessage =
  | { type: 'started' }
  | { type: 'failed-to-start' }
  | { type: 'error'; error: AppError }
  | { type: 'dom-event'; event: DomEvent }
  /** Escape was pressed, and the app made nothing of it. */
  | { type: 'escape' }
  | { type: 'console'; lines: ConsoleLine[] }
  | { type: 'request'; id: number; request: AppRequest }
  | { type: 'abort'; id: number }
  | { type: 'storage-set'; area: StorageArea; key: string; value: string }
  | { type: 'storage-remove'; area: StorageArea; key: string }
  | { type: 'storage-clear'; area: StorageArea }
  | { type: 'cookie-written'; line: string; url: string }
  | { type: 'history-put'; how: 'push' | 'replace'; url: string; state: unknown }
  /** The app moved to an entry; one of another document is for the page to load. */
  | { type: 'history-traverse'; index: number }
  /** The app goes to an address that loads another document. */
  | { type: 'navigate'; url: string; replace: boolean }
  | { type: 'reload' }
  | { type: 'submit'; action: string; method: string }
  /** A link that nobody follows here. */
  | { type: 'link'; url: string; use: LinkUse }
  | { type: 'acted'; id: number; text: string }
  | { type: 'could-not-act'; id: number; reason: string }
  | { type: 'evaluated'; id: number; outcome: LineOutcome }
  /** `null` when the value was let go. */
  | { type: 'unfolded'; id: number; value: UnfoldedValue | null }
  /** Asks for `synced`, which says that all before it was taken. */
  | { type: 'sync' }
  | { type: 'pong' }
  /** When the work for a probe began and ended. Milliseconds since 1970. */
  | { type: 'probed'; from: number; to: number }
  /** A long piece of work goes on: the frame answers no ping, and does not hang. */
  | { type: 'busy' }
  | { type: 'dialog'; open: boolean }

/** Messages that had to wait for the page, as one. */
export interface FrameBatch {
  type: 'batch'
  messages: FrameMessage[]
}

/** The frame's script is there and asks for its port. Outside the port, as the next two are. */
export const FRAME_READY = 'login-lab:frame-ready'
/** A frame made ahead is there and waits to be asked for. */
export const FRAME_WAITING = 'login-lab:frame-waiting'
/** The page is there and asks the frame to start, or to say again that it has: either may come first. */
export const FRAME_HELLO = 'login-lab:frame-hello'
/** The page's answer to a frame that is ready; the port travels along. */
export const FRAME_PORT = 'login-lab:frame-port'
