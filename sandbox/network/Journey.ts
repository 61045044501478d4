import type { AppRequest } from '../contract/messages.ts'
import type { RequestEntry } from '../record/RequestEntry.ts'

/** A request on its way through redirects. */
export interface Journey {
  /** The address that the app asked for. */
  readonly firstUrl: string
  /** Serialized origin of the page; `null` as text if it is opaque. */
  readonly pageOrigin: string
  request: AppRequest
  url: URL
  /** What `Origin` says: the page's, or `null` once a redirect led from one foreign origin to another. */
  origin: string
  /** Whether any step so far led to another origin than the page's; there is no way back. Fetch standard, "response tainting". */
  isForeign: boolean
  hops: number
  /** Id of the entry whose answer led to this step. */
  redirectOf: number | null
}

/** A request's ties to the app that waits for it. */
export interface FetchControl {
  signal: AbortSignal
  /** Told when the request's body has left. */
  onSent?(): void
  /** Told of each entry that it makes in the record, its preflights among them. */
  onRecorded?(entry: RequestEntry): void
}

/** @param pageOrigin serialized */
export function startJourney(request: AppRequest, pageOrigin: string): Journey {
  const url = new URL(request.url)
  return {
    firstUrl: url.href,
    pageOrigin,
    request,
    url,
    origin: pageOrigin,
    isForeign: url.origin !== pageOrigin,
    hops: 0,
    redirectOf: null,
  }
}
