/** A token to be made before the first step. */
export interface MintSpec {
  payload?: Record<string, unknown>
  rawPayload?: string
  header?: Record<string, unknown>
  rawHeader?: string
  secret?: string
  algorithm?: 'HS256' | 'HS384' | 'HS512' | 'none'
  mangle?: string | string[]
  /** The other token that a swap takes a part of. */
  with?: string
}

export interface RecordedRequest {
  method: string
  path: string
  headers?: Record<string, string | string[]>
  body?: string
  bodyBase64?: string
}

export interface RecordedResponse {
  status: number
  headers?: Record<string, string>
  body?: string
  bodyBase64?: string
  json?: unknown
}

export interface Step {
  waitMs?: number
  request: RecordedRequest
  response: RecordedResponse
  capture?: Record<string, string>
}

/** A recording: what was sent to the real Django, and what it answered. */
export interface Scenario {
  name: string
  topic: string
  about: string
  settings?: Record<string, unknown>
  mint?: Record<string, MintSpec>
  steps: Step[]
}
