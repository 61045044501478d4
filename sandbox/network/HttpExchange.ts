import { setCookieLines } from './Answer.ts'
import type { CookieJar, CookieRequest } from './CookieJar.ts'
import type { FetchControl, Journey } from './Journey.ts'
import type { RequestTies } from '../record/RequestEntry.ts'
import { HttpCache } from './HttpCache.ts'
import type { Exchange, Wire, WireRequest } from './Wire.ts'

/**
 * Sends a request with what the browser adds (origin, cookies), or answers it from what the browser keeps. Fetch standard,
 * section 4.6 "HTTP-network-or-cache fetch".
 */
export class HttpExchange {
  readonly #wire: Wire
  readonly #cookies: CookieJar | null
  readonly #cache = new HttpCache()

  constructor(wire: Wire, cookies: CookieJar | null) {
    this.#wire = wire
    this.#cookies = cookies
  }

  async exchange(journey: Journey, ties: RequestTies, control: FetchControl): Promise<Exchange> {
    const { request, url, pageOrigin } = journey
    const jar = sendsCredentials(journey) ? this.#cookies : null
    const asker: CookieRequest = { url, method: request.method, pageOrigin }
    const wireRequest: WireRequest = {
      initiator: request.initiator,
      ties,
      method: request.method,
      url,
      headers: request.headers,
      body: request.body,
      mode: request.mode,
      hasStreamBody: request.hasStreamBody,
      origin: originHeader(journey),
      cookies: jar?.cookieHeader(asker) ?? null,
      ...control,
    }
    const kept = this.#cache.find(request, url, () => this.#wire.headersOf(wireRequest))
    if (kept) return this.#wire.fromCache(wireRequest, kept)
    if (request.cache === 'only-if-cached') {
      return this.#wire.failed(wireRequest, 'net::ERR_CACHE_MISS')
    }
    const exchange = await this.#wire.exchange(wireRequest)
    const { answer, entry, body } = exchange
    if (!answer) return exchange
    this.#cache.keep(request, url, entry.requestHeaders, { answer, body })
    const lines = setCookieLines(answer)
    if (lines.length > 0) jar?.setCookies(asker, lines)
    return exchange
  }

  /** Forgets what the browser keeps between requests, but for cookies. */
  clear(): void {
    this.#cache.clear()
  }
}

/** Fetch standard, "append a request Origin header". */
function originHeader({ request, isForeign, origin }: Journey): string | null {
  if (isForeign && request.mode === 'cors') return origin
  return /^(GET|HEAD)$/.test(request.method) ? null : origin
}

/** Fetch standard, section 4.6, "includeCredentials". */
const sendsCredentials = ({ request, isForeign }: Journey): boolean =>
  request.credentials === 'include' || (request.credentials === 'same-origin' && !isForeign)
