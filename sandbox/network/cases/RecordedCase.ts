import type { HeaderPairs } from '../../contract/messages.ts'

/** A body as a case describes it. */
export type RecordedBody =
  | { kind: 'string' | 'arraybuffer' | 'stream'; value: string }
  | { kind: 'blob'; value: string; type?: string }
  | { kind: 'json'; value: unknown }
  | { kind: 'urlsearchparams'; entries: [string, string][] }
  | { kind: 'formdata'; entries: [name: string, value: string, file?: string, type?: string][] }

export interface RecordedRequest {
  api: 'fetch' | 'xhr'
  url: string
  method?: string
  headers?: Record<string, string> | string[][]
  body?: RecordedBody
  mode?: RequestMode
  credentials?: RequestCredentials
  redirect?: RequestRedirect
  cache?: RequestCache
  duplex?: 'half'
  abort?: 'before'
  withCredentials?: boolean
  async?: boolean
  uploadListener?: boolean
  probeHeaders?: string[]
}

export interface RecordedExchange {
  server: string
  method: string
  path: string
  headers: Record<string, string>
  body?: string
  response:
    | { status: number; statusText: string; headers: HeaderPairs; body: string; dropped?: never }
    | { dropped: true }
}

/** What the page's code got. */
export interface Outcome {
  outcome: 'resolved' | 'rejected'
  error?: { name: string; message: string }
  response?: {
    type: ResponseType
    status: number
    statusText: string
    ok: boolean
    redirected: boolean
    url: string
    headers: HeaderPairs
    body: string
  }
  threwAt?: string
  xhr?: {
    readyState: number
    status: number
    statusText: string
    responseURL: string
    events: string[]
    event?: string
    headers?: HeaderPairs
    responseText?: string
    getResponseHeader?: Record<string, string | null>
  }
}

export interface Observed extends Outcome {
  console: string[]
  consoleNetwork: { text: string; url?: string }[]
  wire: RecordedExchange[]
  anyOfTheseHeadersMayBeNamed?: string[]
}

export interface RecordedStep {
  wait?: number
  settings?: Record<string, unknown>
  request: RecordedRequest
  observed: Observed
}

export interface RecordedCase extends RecordedStep {
  id: string
  about?: string
  settings: Record<string, unknown>
  pageOrigin: string
  cookies?: { name: string; value: string; domain: string; path: string; sameSite: string }[]
  /** Answers of a server that is no Django. */
  scripted?: unknown
  then?: RecordedStep[]
}
