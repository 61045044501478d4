import type { RequestEntry } from '../../../record/RequestEntry.ts'
import { words } from '../../../words/words.ts'

/** What came back, in a word, as devtools name it: `preflight`, `json`, `html` … */
export function kindOf({ initiator, responseHeaders }: RequestEntry): string {
  if (initiator === 'preflight') return words.network.preflight
  const type = new Headers(responseHeaders).get('content-type')?.split(';')[0] ?? ''
  return type.split('/').at(-1) ?? ''
}
