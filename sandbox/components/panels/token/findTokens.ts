import type { RequestEntry } from '../../../record/RequestEntry.ts'
import { splitTokens } from './splitTokens.ts'

/** A token that a request or its answer carries. */
export interface FoundToken {
  /** Where it stands, e.g. `Authorization`. */
  where: string
  token: string
}

/** What the finished requests carry: their bodies change no more. */
const known = new WeakMap<RequestEntry, FoundToken[]>()

/** Every token of an exchange: in the Authorization header, in the request's body, in the answer's. */
export function findTokens(entry: RequestEntry): FoundToken[] {
  const before = known.get(entry)
  if (before) return before
  const found: FoundToken[] = []
  const search = (where: string, text: string): void => {
    for (const { text: token, isToken } of splitTokens(text)) {
      if (isToken) found.push({ where, token })
    }
  }
  for (const [name, value] of entry.requestHeaders) {
    if (name.toLowerCase() === 'authorization') search('Authorization', value)
  }
  const decoder = new TextDecoder()
  if (entry.requestBody) search('request', decoder.decode(entry.requestBody))
  if (entry.responseBody) search('response', decoder.decode(entry.responseBody))
  if (entry.duration !== null) known.set(entry, found)
  return found
}

/** A token that the app keeps; `null` if it keeps none. */
export function storedToken(areas: Record<string, Record<string, string>>): string | null {
  const texts = Object.values(areas).flatMap((area) => Object.values(area))
  return splitTokens(texts.join('\n')).find(({ isToken }) => isToken)?.text ?? null
}

/** The token that was seen last; `null` where none was. */
export function newestToken(entries: readonly RequestEntry[]): string | null {
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at]
    const last = entry && findTokens(entry).at(-1)
    if (last) return last.token
  }
  return null
}
