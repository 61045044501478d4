/** A request as it went over the wire, with its answer, in the form a check reads. */
export interface ObservedRequest {
  /** True for the OPTIONS request that the browser sends by itself before a cross-origin request. */
  preflight: boolean
  method: string
  /** The whole address. */
  url: string
  /** The address without origin and query, e.g. `/todos/`. */
  path: string
  /** Request headers as sent, names in lower case. */
  headers: Record<string, string>
  /** The request's body as text (`''` if there is none). */
  body: string
  /** The request's body parsed as JSON, `undefined` if it is no JSON. */
  json: unknown
  /** `null` while there is no answer, or when none came. */
  status: number | null
  /** The answer's body as text. */
  responseBody: string
  /** The answer's body parsed as JSON, `undefined` if it is no JSON. */
  responseJson: unknown
  /** The address that the answer redirected to, `null` if it did not redirect. */
  redirectedTo: string | null
  /** Chromium's word for why the app got no answer, e.g. `net::ERR_FAILED`; `null` if it got one. */
  failure: string | null
}

/** What happened in a run, read from the record. */
export interface Evidence {
  /** Every request so far, in order, preflights included. */
  requests(): ObservedRequest[]
  /** The first request that `matches` and is answered (or failed), now or within `ms` (2,000 if not given). */
  request(
    matches: (request: ObservedRequest) => boolean,
    ms?: number,
  ): Promise<ObservedRequest | undefined>
  /** What the app's sessionStorage holds now. */
  sessionStorage(): Record<string, string>
  /** What the app's localStorage holds now. */
  localStorage(): Record<string, string>
  /** The console's lines so far. */
  console(): { level: 'debug' | 'log' | 'info' | 'warn' | 'error'; text: string }[]
}
