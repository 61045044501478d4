import type { HeaderPairs } from '../contract/messages.ts'
import type { Refusal } from './accessCheck.ts'
import type { Journey } from './Journey.ts'
import { preflightCheck, type PreflightQuestion } from './preflight.ts'
import { PreflightCache } from './PreflightCache.ts'
import { isSafelistedMethod, unsafeHeaderNames } from './safelist.ts'
import type { Exchange, Wire } from './Wire.ts'

/** What came of asking: `null` lets the request through; without a refusal there was no answer at all. */
export type PreflightFailure = { exchange: Exchange; refusal: NonNullable<Refusal> | null } | null

/** Asks servers for permission before requests that need it. Fetch standard, section 4.8 "CORS-preflight fetch". */
export class Preflights {
  readonly #wire: Wire
  readonly #cache = new PreflightCache()

  constructor(wire: Wire) {
    this.#wire = wire
  }

  async ask(journey: Journey, signal: AbortSignal): Promise<PreflightFailure> {
    const { request, url, origin } = journey
    const { method, initiator, cache } = request
    const unsafeHeaders = unsafeHeaderNames(request.headers)
    const isSimple = isSafelistedMethod(method) && unsafeHeaders.length === 0
    if (isSimple && !request.forcePreflight) return null
    const withCredentials = request.credentials === 'include'
    const question: PreflightQuestion = {
      url: url.href,
      method,
      unsafeHeaders,
      origin,
      withCredentials,
      initiator,
    }
    const readsCache = !/^(no-store|reload|no-cache)$/.test(cache)
    if (readsCache && this.#cache.allows(question)) return null
    const exchange = await this.#send(question, url, signal)
    const refusal = exchange.answer && preflightCheck(exchange.answer, question)
    if (!exchange.answer || refusal) {
      this.#cache.forget(question)
      return { exchange, refusal }
    }
    if (cache !== 'no-store') this.#cache.keep(question, exchange.answer.headers)
    return null
  }

  clear(): void {
    this.#cache.clear()
  }

  #send(question: PreflightQuestion, url: URL, signal: AbortSignal): Promise<Exchange> {
    const { method, unsafeHeaders, origin } = question
    const headers: HeaderPairs = [
      ['Accept', '*/*'],
      ['Access-Control-Request-Method', method],
    ]
    if (unsafeHeaders.length > 0) {
      headers.push(['Access-Control-Request-Headers', unsafeHeaders.join(',')])
    }
    return this.#wire.exchange({
      initiator: 'preflight',
      method: 'OPTIONS',
      url,
      headers,
      body: null,
      mode: 'cors',
      origin,
      cookies: null,
      signal,
    })
  }
}
