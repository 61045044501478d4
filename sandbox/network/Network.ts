import type { AppRequest, AppResponse, HeaderPairs } from '../contract/messages.ts'
import type { RunRecord } from '../record/RunRecord.ts'
import { accessCheck, type Refusal } from './accessCheck.ts'
import { NetworkConsole } from './NetworkConsole.ts'
import { preflightCheck } from './preflight.ts'
import { PreflightCache } from './PreflightCache.ts'
import { readableHeaders } from './readableHeaders.ts'
import { isRedirect, redirected } from './redirect.ts'
import { isSafelistedMethod, unsafeHeaderNames } from './safelist.ts'
import type { Server } from './Server.ts'
import { Wire, type Exchange } from './Wire.ts'

const MOST_REDIRECTS = 20

/** A request on its way through redirects. */
export interface Journey {
  request: AppRequest
  url: URL
  /** Serialized; `null` once a redirect led from one foreign host to another. */
  origin: string
  hops: number
}

/**
 * The network stack of the browser that the sandbox plays: same-origin policy and CORS as the Fetch standard describes and
 * Chromium does, over a wire that ends in the server.
 */
export class Network {
  readonly #origin: string
  readonly #wire: Wire
  readonly #console: NetworkConsole
  readonly #cache = new PreflightCache()

  /** @param origin the app's pretended origin, e.g. `http://localhost:8080` */
  constructor(origin: string, server: () => Promise<Server>, record: RunRecord) {
    this.#origin = origin
    this.#wire = new Wire(origin, server, record)
    this.#console = new NetworkConsole(record)
  }

  /** Sends a request. @returns the answer as the app may read it, `null` when it gets none */
  async fetch(request: AppRequest, signal: AbortSignal): Promise<AppResponse | null> {
    const url = new URL(request.url)
    const journey: Journey = { request, url, origin: this.#origin, hops: 0 }
    for (;;) {
      const answer = await this.#step(journey, signal)
      if (answer !== 'next') return answer
    }
  }

  /** Forgets what the browser keeps between requests. */
  clearCache(): void {
    this.#cache.clear()
  }

  async #step(journey: Journey, signal: AbortSignal): Promise<AppResponse | null | 'next'> {
    const { request, url } = journey
    if (!/^https?:$/.test(url.protocol)) {
      return this.#console.unsupportedScheme(journey)
    }
    const isForeign = url.origin !== journey.origin
    if (isForeign && request.mode === 'same-origin') return this.#console.notSameOrigin(journey)
    const needsCors = isForeign && request.mode === 'cors'
    if (needsCors && !(await this.#passesPreflight(journey, signal))) return null

    const exchange = await this.#wire.exchange(request, url, this.#originHeader(journey), signal)
    if (!exchange.answer) return this.#console.failed(journey, exchange)
    const { answer } = exchange

    const withCredentials = request.credentials === 'include'
    const refusal = needsCors
      ? accessCheck(answer.headers, journey.origin, withCredentials, request.initiator)
      : null
    if (refusal) return this.#block(journey, exchange, refusal)

    if (isRedirect(answer)) {
      if (request.redirect === 'error') return this.#console.failed(journey, exchange)
      if (request.redirect === 'manual') return opaque(journey, 'opaqueredirect')
      if (journey.hops >= MOST_REDIRECTS) {
        exchange.entry.failure = 'net::ERR_TOO_MANY_REDIRECTS'
        return this.#console.failed(journey, exchange)
      }
      Object.assign(
        journey,
        redirected(journey, answer.headers.get('location') ?? '', answer.status),
      )
      return 'next'
    }
    if (answer.status >= 400) this.#console.badStatus(exchange.entry)
    if (isForeign && request.mode === 'no-cors') return opaque(journey, 'opaque')
    const readable = isForeign ? readableHeaders(answer.headers, withCredentials) : null
    if (readable) exchange.entry.readableHeaders = readable
    return {
      url: url.href,
      redirected: journey.hops > 0,
      type: isForeign ? 'cors' : 'basic',
      status: answer.status,
      statusText: answer.statusText,
      headers: [...answer.headers].filter(([name]) => readable?.includes(name) ?? true),
      body: exchange.body.slice().buffer,
    }
  }

  async #passesPreflight(journey: Journey, signal: AbortSignal): Promise<boolean> {
    const { request, url, origin } = journey
    const { method, initiator } = request
    const unsafeHeaders = unsafeHeaderNames(request.headers)
    if (isSafelistedMethod(method) && unsafeHeaders.length === 0 && !request.forcePreflight)
      return true
    const withCredentials = request.credentials === 'include'
    const key = `${origin} ${url.href} ${withCredentials}`
    if (this.#cache.allows(key, method, unsafeHeaders)) return true

    const headers: HeaderPairs = [
      ['Accept', '*/*'],
      ['Access-Control-Request-Method', method],
    ]
    if (unsafeHeaders.length > 0) {
      headers.push(['Access-Control-Request-Headers', unsafeHeaders.join(',')])
    }
    const exchange = await this.#wire.exchange(
      { initiator: 'preflight', method: 'OPTIONS', headers, body: null },
      url,
      origin,
      signal,
    )
    if (!exchange.answer) {
      this.#console.failed(journey, exchange)
      return false
    }
    const refusal = preflightCheck(exchange.answer, {
      method,
      unsafeHeaders,
      origin,
      withCredentials,
      initiator,
    })
    if (refusal) {
      this.#block(journey, exchange, refusal)
      return false
    }
    this.#cache.keep(key, method, unsafeHeaders, exchange.answer.headers)
    return true
  }

  #block(journey: Journey, { entry }: Exchange, refusal: NonNullable<Refusal>): null {
    entry.failure = 'net::ERR_FAILED'
    entry.blockedBecause = refusal
    return this.#console.blocked(journey, refusal)
  }

  /** Fetch standard, "append a request Origin header". */
  #originHeader({ request, url, origin }: Journey): string | null {
    const isForeign = url.origin !== origin
    if (isForeign && request.mode === 'cors') return origin
    return /^(GET|HEAD)$/.test(request.method) ? null : origin
  }
}

const opaque = (journey: Journey, type: 'opaque' | 'opaqueredirect'): AppResponse => ({
  url: type === 'opaque' ? '' : journey.url.href,
  redirected: false,
  type,
  status: 0,
  statusText: '',
  headers: [],
  body: new ArrayBuffer(0),
})
