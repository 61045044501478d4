import type { AppRequest, AppResponse } from '../contract/messages.ts'
import type { RequestTies } from '../record/RequestEntry.ts'
import type { RunRecord } from '../record/RunRecord.ts'
import { accessCheck } from './accessCheck.ts'
import { answerForApp, opaqueAnswer } from './answerForApp.ts'
import type { CookieJar } from './CookieJar.ts'
import { HttpExchange } from './HttpExchange.ts'
import type { Internet } from './Internet.ts'
import { startJourney, type FetchControl, type Journey } from './Journey.ts'
import { NetworkConsole } from './NetworkConsole.ts'
import { Preflights } from './Preflights.ts'
import { recordUnsent } from './recordUnsent.ts'
import { RealNetwork } from './real/RealNetwork.ts'
import type { RealServer } from './real/RealServer.ts'
import { isRedirect, redirected } from './redirect.ts'
import { targetProblem } from './targetProblem.ts'
import type { Throttle } from './Throttle.ts'
import { Wire, type Exchange } from './Wire.ts'

export interface NetworkOptions {
  /** The page's origin, serialized; `null` as text for an opaque one. */
  origin: string
  /** The page's address; `/` at its origin by default. */
  pageUrl?: string
  internet: Internet
  record: RunRecord
  cookies?: CookieJar
  /** A real server that answers at an address instead; `null`: none does. */
  realServer?(url: URL): RealServer | null
}

/**
 * The network stack of the browser that the sandbox plays: same-origin policy and CORS as the Fetch standard describes and
 * Chromium does, over a wire that ends in the server.
 */
export class Network {
  readonly #options: NetworkOptions
  readonly #pageUrl: string
  readonly #wire: Wire
  readonly #console: NetworkConsole
  readonly #preflights: Preflights
  readonly #http: HttpExchange
  readonly #real: RealNetwork

  constructor(options: NetworkOptions) {
    this.#options = options
    this.#pageUrl = options.pageUrl ?? `${options.origin}/`
    this.#wire = new Wire(options.origin, options.internet, options.record)
    this.#console = new NetworkConsole(options.record)
    this.#preflights = new Preflights(this.#wire)
    this.#http = new HttpExchange(this.#wire, options.cookies ?? null)
    this.#real = new RealNetwork(options.record, this.#wire.throttle)
  }

  /** How slow the line is. */
  get throttle(): Throttle {
    return this.#wire.throttle
  }

  /** Sends a request. @returns the answer as the app may read it, `null` when it gets none */
  async fetch(request: AppRequest, control: FetchControl): Promise<AppResponse | null> {
    const real = this.#options.realServer?.(new URL(request.url))
    if (real) return this.#real.fetch(real, request, control)
    let journey = startJourney(request, this.#options.origin)
    for (;;) {
      const outcome = await this.#step(journey, control)
      if (outcome === null || 'body' in outcome) return outcome
      journey = outcome
    }
  }

  /** Forgets what the browser keeps between requests. */
  clearCache(): void {
    this.#preflights.clear()
    this.#http.clear()
  }

  /** @returns the answer, none, or the next step of a redirect */
  async #step(journey: Journey, control: FetchControl): Promise<AppResponse | null | Journey> {
    const { request, url, isForeign } = journey
    const problem = targetProblem(journey, this.#pageUrl)
    if (problem) return this.#console.notSent(journey, problem)
    const needsCors = isForeign && request.mode === 'cors'
    let preflight: RequestTies['preflight'] = null
    if (needsCors) {
      const asked = await this.#preflights.ask(journey, control)
      if (asked && typeof asked === 'object') {
        const { exchange, refusal } = asked
        if (refusal) this.#console.blocked(journey, exchange, refusal)
        else this.#console.failed(journey, exchange)
        const unsent = recordUnsent(this.#options.record, journey, exchange.entry)
        control.onRecorded?.(unsent)
        return null
      }
      preflight = asked
    }
    const ties = { preflight, redirectOf: journey.redirectOf, asksFor: null }
    const exchange = await this.#http.exchange(journey, ties, control)
    const { answer } = exchange
    if (!answer) return this.#console.failed(journey, exchange)
    const refusal = needsCors
      ? accessCheck(
          answer.headers,
          journey.origin,
          request.credentials === 'include',
          request.initiator,
        )
      : null
    if (refusal) return this.#console.blocked(journey, exchange, refusal)
    if (isRedirect(answer)) return this.#redirect(journey, exchange, answer)
    if (answer.status >= 400) this.#console.badStatus(exchange.entry)
    if (isForeign && request.mode === 'no-cors') {
      exchange.entry.readableHeaders = []
      return opaqueAnswer(url, 'opaque')
    }
    const readable = answerForApp(journey, answer, exchange.body)
    exchange.entry.readableHeaders = readable.headers.map(([name]) => name)
    return readable
  }

  #redirect(journey: Journey, exchange: Exchange, answer: Response): AppResponse | null | Journey {
    const { request, url } = journey
    if (request.redirect === 'manual') return opaqueAnswer(url, 'opaqueredirect')
    const next = redirected(journey, answer)
    if ('refusal' in next) return this.#console.blocked(journey, exchange, next.refusal)
    if ('failure' in next) return this.#console.failed(journey, exchange, next.failure)
    if (request.redirect === 'error') return this.#console.failed(next, exchange)
    return { ...next, redirectOf: exchange.entry.id }
  }
}
