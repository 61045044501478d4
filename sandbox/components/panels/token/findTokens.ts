import type { RequestEntry } from '../../../record/RequestEntry.ts'
import { looksLikeToken } from './looksLikeToken.ts'

/** A token that a request or its answer carries. */
export interface FoundToken {
  /** Where it stands, e.g. `Authorization`. */
  where: string
  token: string
}

const WORDS = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g

/** Every token of an exchange: in the Authorization header, in the request's body, in the answer's. */
export function findTokens(entry: RequestEntry): FoundToken[] {
  const found: FoundToken[] = []
  const search = (where: string, text: string): void => {
    for (const token of text.match(WORDS) ?? []) {
      if (looksLikeToken(token)) found.push({ where, token })
    }
  }
  for (const [name, value] of entry.requestHeaders) {
    if (name.toLowerCase() === 'authorization') search('Authorization', value)
  }
  const decoder = new TextDecoder()
  if (entry.requestBody) search('request', decoder.decode(entry.requestBody))
  if (entry.responseBody) search('response', decoder.decode(entry.responseBody))
  return found
}
