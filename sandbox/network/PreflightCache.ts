import { lacking, type PreflightQuestion } from './preflight.ts'

/** Chromium keeps a preflight's permission for two hours at the most, and for five seconds where the server says nothing. */
const LONGEST = 7200
const DEFAULT = 5

interface Permission {
  until: number
  answer: Headers
  withCredentials: boolean
}

/** Remembers which requests need no further preflight. Fetch standard, section 4.9 "CORS-preflight cache". */
export class PreflightCache {
  readonly #permissions = new Map<string, Permission>()

  /** Whether what is kept covers the question; what does not cover it is given up, as Chromium does. */
  allows(question: PreflightQuestion): boolean {
    const key = keyOf(question)
    const permission = this.#permissions.get(key)
    if (!permission) return false
    const covers =
      permission.until > Date.now() &&
      (permission.withCredentials || !question.withCredentials) &&
      lacking(permission.answer, question) === null
    if (!covers) this.#permissions.delete(key)
    return covers
  }

  keep(question: PreflightQuestion, answer: Headers): void {
    const stated = answer.get('access-control-max-age')?.trim() ?? ''
    // A number too long for 64 bits is none.
    const isNumber = /^[+-]?\d+$/.test(stated) && Math.abs(Number(stated)) < 2 ** 63
    const seconds = Math.min(isNumber ? Number(stated) : DEFAULT, LONGEST)
    if (seconds <= 0) return this.forget(question)
    const { withCredentials } = question
    const until = Date.now() + seconds * 1000
    this.#permissions.set(keyOf(question), { until, answer, withCredentials })
  }

  forget(question: PreflightQuestion): void {
    this.#permissions.delete(keyOf(question))
  }

  clear(): void {
    this.#permissions.clear()
  }
}

/** Query and fragment count. */
const keyOf = ({ origin, url }: PreflightQuestion): string => `${origin} ${url}`
