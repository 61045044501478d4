import type { RequestEntry } from '../../../record/RequestEntry.ts'
import { panelWords } from '../../../words/panelWords.ts'

/** What a server thinks of a token, told by its answer to a request with it. */
export interface TokenAnswer {
  isAccepted: boolean
  meaning: string
  /** The answer's own words, or its body where it has none; '' for none. */
  said: string
}

/** Reads an answer of djangorestframework-jwt. */
export function answerInWords({ status, responseBody, method }: RequestEntry): TokenAnswer {
  const { token } = panelWords
  if (status === null) return { isAccepted: false, meaning: token.noAnswer, said: '' }
  const body = responseBody ? new TextDecoder().decode(responseBody) : ''
  if (status < 300) {
    const meaning = method === 'GET' ? token.acceptedTodos : token.accepted
    return { isAccepted: true, meaning, said: '' }
  }
  if (status >= 500) return { isAccepted: false, meaning: token.broke(status), said: body }
  const said = detailOf(body)
  const known = Object.hasOwn(token.refusals, said) ? token.refusals[said] : undefined
  return { isAccepted: false, meaning: known ?? token.refused(status), said }
}

/** DRF tells errors as `detail`, or as lists under the names of fields. */
function detailOf(body: string): string {
  try {
    const fields: unknown = JSON.parse(body)
    const texts = Object.values(fields as object).flat()
    return texts.every((text) => typeof text === 'string') ? texts.join(' ') : body
  } catch {
    return body
  }
}
