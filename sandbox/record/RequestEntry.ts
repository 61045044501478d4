import type { HeaderPairs } from '../contract/messages.ts'
import type { EntryBase } from './RunRecord.ts'

/** What led to a request. */
export interface RequestTies {
  /** The preflight that asked for it; `kept`: the browser remembers the answer to an earlier one. `null`: it needs none. */
  preflight: number | 'kept' | null
  /** The request whose answer redirected to it. */
  redirectOf: number | null
  /** Of a preflight: the method that it asks for. */
  asksFor: string | null
}

/** When a request went through what. Milliseconds, on the page's monotonic clock. */
export interface RequestTiming {
  started: number
  /** It got one of the browser's six connections to the host; `null` before. */
  connected: number | null
  /** The first of the answer came; `null` before. */
  answered: number | null
}

export const NO_TIES: RequestTies = { preflight: null, redirectOf: null, asksFor: null }

/** A request on the wire and what became of it; a preflight and each step of a redirect are entries of their own. */
export interface RequestEntry extends EntryBase {
  /** `unsent`: the browser kept it back, since its preflight let nothing through; none of it was on the wire. */
  kind: 'request' | 'unsent'
  /** `preflight`: sent by the browser itself before a request that needs one. */
  initiator: 'fetch' | 'xhr' | 'preflight'
  /** Whether the reader sent it by hand, rather than the app. */
  byReader: boolean
  /** What led to it; ids of entries that came before. */
  ties: RequestTies
  timing: RequestTiming
  method: string
  url: string
  /** What the app's code set; the rest of `requestHeaders` is the browser's. */
  appHeaders: HeaderPairs
  /** As sent, the browser's own headers among them. */
  requestHeaders: HeaderPairs
  requestBody: Uint8Array | null
  /** `null` until the answer comes, and when none comes. */
  status: number | null
  statusText: string
  /** As received. */
  responseHeaders: HeaderPairs
  /** Names, in lower case, of those response headers that the app's code may read. */
  readableHeaders: string[]
  responseBody: Uint8Array | null
  /** `null` while under way. Milliseconds. */
  duration: number | null
  /** Id of the newest entry of the record when it ended, so that its end has a place among what happened; `null` before. */
  endedAfter: number | null
  /** Chromium's name for a failure, e.g. `net::ERR_FAILED`; `null` when the app got its answer. */
  failure: string | null
  /** The browser answered from its own cache: nothing was sent. */
  isFromCache: boolean
  /** Why the browser kept the answer from the app, in Chromium's words. */
  blockedBecause: string | null
}
