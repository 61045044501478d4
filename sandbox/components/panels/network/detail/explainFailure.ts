import type { RequestEntry } from '../../../../record/RequestEntry.ts'
import { panelWords } from '../../../../words/panelWords.ts'
import { blockRuleOf } from './blockRules.ts'

/** Why an app did not get what it asked for: who said no, and what would change it. */
export interface Explanation {
  side: 'browser' | 'server' | 'network'
  /** What happened. */
  what: string
  /** What would change it; '' where nothing can be named. */
  remedy: string
  /** Chromium's own words, for those who search for them; `null` where it has none. */
  original: string | null
}

/** Explains a request that was blocked, failed or refused; `null` for one that went well. */
export function explainFailure(entry: RequestEntry): Explanation | null {
  const { blockedBecause, failure, status } = entry
  const { rules, failures, refusals } = panelWords.network
  if (blockedBecause) {
    const rule = blockRuleOf(blockedBecause)
    if (!rule) return { side: 'network', what: blockedBecause, remedy: '', original: null }
    const { what, remedy } = rules[rule](entry)
    return { side: 'browser', what, remedy, original: blockedBecause }
  }
  if (failure) {
    const known = Object.hasOwn(failures, failure) ? failures[failure] : undefined
    const { what, remedy } = known ?? { what: panelWords.network.otherFailure, remedy: '' }
    return { side: 'network', what, remedy, original: failure }
  }
  if (status === null || status < 400) return null
  return { side: 'server', original: null, ...refusals(status) }
}
