import type { RequestEntry } from '../../../../record/RequestEntry.ts'
import { firstOfRun } from '../../../../record/firstOfRun.ts'
import { isOfKind, type RequestKind } from './kindOf.ts'

export interface RequestFilter {
  /** Words that method, address or status hold, all of them. */
  text: string
  kind: RequestKind | 'all'
  /** Requests of earlier runs are left out; 0 for none. */
  sinceRun: number
}

/** The requests to be listed, in order. */
export function filterRequests(
  entries: readonly RequestEntry[],
  { text, kind, sinceRun }: RequestFilter,
): RequestEntry[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean)
  const listed = entries.slice(firstOfRun(entries, sinceRun))
  if (wanted.length === 0 && kind === 'all') return listed
  return listed.filter((entry) => {
    if (kind !== 'all' && !isOfKind(entry, kind)) return false
    const line = `${entry.method} ${entry.url} ${entry.status ?? ''}`.toLowerCase()
    return wanted.every((word) => line.includes(word))
  })
}
