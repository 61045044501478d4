import type { RequestEntry } from '../record/RequestEntry.ts'
import type { RunRecord } from '../record/RunRecord.ts'
import { unanswered } from '../record/unanswered.ts'
import type { Journey } from './Journey.ts'

/** Notes a request that was never sent, since its preflight let nothing through. @returns its entry */
export function recordUnsent(
  record: RunRecord,
  { request, url, redirectOf }: Journey,
  preflight: RequestEntry,
): RequestEntry {
  return record.add<RequestEntry>({
    kind: 'unsent',
    initiator: request.initiator,
    byReader: preflight.byReader,
    ties: { preflight: preflight.id, redirectOf, asksFor: null },
    timing: { started: performance.now(), connected: null, answered: null },
    method: request.method,
    url: url.href,
    appHeaders: request.headers,
    requestHeaders: request.headers,
    requestBody: request.body && new Uint8Array(request.body),
    ...unanswered(),
    duration: 0,
    endedAfter: record.lastId,
    failure: preflight.failure,
    blockedBecause: preflight.blockedBecause,
  })
}
