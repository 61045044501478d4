import type { HeaderPairs } from '../contract/messages.ts'
import type { Refusal } from './accessCheck.ts'
import { NO_TIES, type RequestTies } from '../record/RequestEntry.ts'
import type { FetchControl, Journey } from './Journey.ts'
import { preflightCheck, type PreflightQuestion } from './preflight.ts'
import { PreflightCache } from './PreflightCache.ts'
import { isSafelistedMethod, unsafeHeaderNames } from './safelist.ts'
import type { Exchange, Wire } from './Wire.ts'

/** A preflight that lets nothing through; without a refusal there was no answer at all. */
export interface PreflightFailure {
  exchange: Exchange
  refusal: NonNullable<Refusal> | null
}

/** Asks servers for permission before requests that need it. Fetch standard, section 4.8 "CORS-preflight fetch". */
export class Preflights {
  readonly #wire: Wire
  readonly #cache = new PreflightCache()

  constructor(wire: Wire) {
    this.#wire = wire
  }

  /** @returns what lets the request through, or why nothing does */
  async ask(
    journey: Journey,
    { signal, onRecorded }: FetchControl,
  ): Promise<RequestTies['preflight'] | PreflightFailure> {
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
    if (readsCache && this.#cache.allows(question)) return 'kept'
    const exchange = await this.#send(question, url, { signal, ...(onRecorded && { onRecorded }) })
    const refusal = exchange.answer && preflightCheck(exchange.answer, question)
    if (!exchange.answer || refusal) {
      this.#cache.forget(question)
      return { exchange, refusal }
    }
    if (cache !== 'no-store') this.#cache.keep(question, exchange.answer.headers)
    return exchange.entry.id
  }

  clear(): void {
    this.#cache.clear()
  }

  #send(question: PreflightQuestion, url: URL, control: FetchControl): Promise<Exchange> {
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
      ties: { ...NO_TIES, asksFor: method },
      method: 'OPTIONS',
      url,
      headers,
      body: null,
      mode: 'cors',
      origin,
      cookies: null,
      ...control,
    })
  }
}
