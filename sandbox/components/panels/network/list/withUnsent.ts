import type { RequestEntry } from '../../../../record/RequestEntry.ts'

/** Requests with those that were kept back, each in its place in the order of what happened. */
export const withUnsent = (requests: RequestEntry[], unsent: RequestEntry[]): RequestEntry[] =>
  unsent.length === 0 ? requests : [...requests, ...unsent].sort((a, b) => a.id - b.id)
