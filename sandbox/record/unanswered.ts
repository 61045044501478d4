import type { RequestEntry } from './RequestEntry.ts'

/** A request's entry as far as it tells of an answer, before there is one. */
export const unanswered = () =>
  ({
    status: null,
    statusText: '',
    responseHeaders: [],
    readableHeaders: [],
    responseBody: null,
    duration: null,
    endedAfter: null,
    failure: null,
    isFromCache: false,
    blockedBecause: null,
  }) satisfies Partial<RequestEntry>
