import type { HeaderPairs } from '../contract/messages.ts'
import type { EntryBase } from './RunRecord.ts'

/** A request on the wire and what became of it; a preflight and each step of a redirect are entries of their own. */
export interface RequestEntry extends EntryBase {
  kind: 'request'
  /** `preflight`: sent by the browser itself before a request that needs one. */
  initiator: 'fetch' | 'xhr' | 'preflight'
  method: string
  url: string
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
  /** Chromium's name for a failure, e.g. `net::ERR_FAILED`; `null` when the app got its answer. */
  failure: string | null
  /** The browser answered from its own cache: nothing was sent. */
  isFromCache: boolean
  /** Why the browser kept the answer from the app, in Chromium's words. */
  blockedBecause: string | null
}
