import type { RequestEntry } from '../../../../record/RequestEntry.ts'

/** What the list can be filtered by. */
export const requestKinds = ['json', 'html', 'other', 'preflight', 'failed'] as const
export type RequestKind = (typeof requestKinds)[number]

/** What came back, in a word, as devtools name it: `preflight`, `json`, `html` …; '' for nothing. */
export function kindOf({ initiator, responseHeaders }: RequestEntry): string {
  if (initiator === 'preflight') return 'preflight'
  const type = responseHeaders.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  return type?.split(';')[0]?.split('/').at(-1)?.trim() ?? ''
}

/** Whether the app got no answer, or a refusal. */
export const hasFailed = ({ status, failure }: RequestEntry): boolean =>
  failure !== null || (status !== null && status >= 400)

/** Whether a request is of a kind; one that failed is of two. */
export function isOfKind(entry: RequestEntry, kind: RequestKind): boolean {
  if (kind === 'failed') return hasFailed(entry)
  const own = kindOf(entry)
  return kind === 'other' ? !/^(json|html|preflight)$/.test(own) : own === kind
}
