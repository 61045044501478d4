import type { RequestEntry } from '../../../../record/RequestEntry.ts'
import { isServer } from '../../../../session/appOrigin.ts'
import { panelWords } from '../../../../words/panelWords.ts'
import { blockRuleOf } from '../../network/detail/blockRules.ts'
import { shortAddress } from '../../network/list/rowText.ts'
import { findTokens } from '../../token/findTokens.ts'
import type { Arrow, ArrowEnd } from './Arrow.ts'

const ABORTED = 'net::ERR_ABORTED'

/** A request on its way out. */
export function requestArrow(entry: RequestEntry): Arrow {
  const { initiator, byReader, failure, status, timing, duration } = entry
  const isLost = failure !== null && failure !== ABORTED && status === null
  return {
    ...common(entry),
    kind: initiator === 'preflight' ? 'preflight' : 'request',
    from: byReader ? 'outside' : 'vue',
    to: answererOf(entry),
    label: requestLabel(entry),
    state: isLost ? 'failed' : duration === null ? 'pending' : 'done',
    stops: !isLost ? null : timing.connected === null ? 'browser' : 'on-the-way',
  }
}

/** What became of it. */
export function endArrow(entry: RequestEntry): Arrow {
  const { initiator, failure, status, duration } = entry
  if (failure === ABORTED) {
    const label = panelWords.flow.aborted(addressOf(entry))
    const way = { from: 'vue', to: answererOf(entry), stops: 'on-the-way' } as const
    return { ...common(entry), kind: 'abort', ...way, label, state: 'failed' }
  }
  const arrow = { ...common(entry), kind: 'response', to: 'vue', status } as const
  if (status === null) {
    const label = panelWords.flow.noAnswer(addressOf(entry), failure ?? '')
    return { ...arrow, from: 'elsewhere', label, state: 'failed', stops: null }
  }
  const from = answererOf(entry)
  // The answer to a preflight is for the browser, which reads it: what is kept is the request that it was about.
  if (failure !== null && initiator !== 'preflight') {
    const label = panelWords.flow.kept(status, addressOf(entry), ruleOf(entry))
    return { ...arrow, from, label, state: 'blocked', stops: 'browser' }
  }
  const state = status >= 400 ? 'refused' : duration === null ? 'pending' : 'done'
  return { ...arrow, from, label: responseLabel(entry, status), state, stops: null }
}

/** The request that a preflight asked for, and that its answer does not allow. */
export function notSentArrow(entry: RequestEntry): Arrow {
  return {
    ...common(entry),
    kind: 'not-sent',
    from: 'vue',
    to: answererOf(entry),
    label: panelWords.flow.notSent(entry.ties.asksFor ?? '', addressOf(entry), ruleOf(entry)),
    state: 'blocked',
    stops: 'browser',
  }
}

/** Why the browser stepped in, in a word or two; the whole explanation stands in the message. */
function ruleOf({ blockedBecause, failure }: RequestEntry): string {
  const rule = blockRuleOf(blockedBecause ?? '')
  return rule ? panelWords.flow.rules[rule] : (failure ?? '')
}

const common = ({ id }: RequestEntry) => ({ entry: id, request: id, status: null })

/** Who answers, or should: the browser itself from what it keeps, the server, or another. */
function answererOf({ url, isFromCache }: RequestEntry): ArrowEnd {
  if (isFromCache) return 'storage'
  return isServer(new URL(url)) ? 'django' : 'elsewhere'
}

const addressOf = ({ url }: RequestEntry): string => shortAddress(url)

function requestLabel(entry: RequestEntry): string {
  const { method, ties, requestHeaders, byReader, isFromCache } = entry
  const { flow } = panelWords
  const has = (name: string): boolean => requestHeaders.some(([one]) => one.toLowerCase() === name)
  const notes = [
    byReader ? flow.byReader : '',
    isFromCache ? flow.fromCache : '',
    ties.asksFor === null ? '' : flow.asksFor(ties.asksFor),
    ties.redirectOf === null ? '' : flow.redirected,
    findTokens(entry).some(({ where }) => where === 'Authorization') ? flow.withToken : '',
    has('cookie') ? flow.withCookies : '',
  ]
  return flow.request(method, addressOf(entry), notes.filter(Boolean))
}

function responseLabel(entry: RequestEntry, status: number): string {
  const { flow } = panelWords
  const location = entry.responseHeaders.find(([name]) => name.toLowerCase() === 'location')?.[1]
  const notes = [
    entry.initiator === 'preflight' ? flow.toPreflight : '',
    status >= 300 && status < 400 && location ? flow.redirectsTo(location) : '',
    findTokens(entry).some(({ where }) => where === 'response') ? flow.withToken : '',
  ]
  return flow.response(status, entry.statusText, addressOf(entry), notes.filter(Boolean))
}
