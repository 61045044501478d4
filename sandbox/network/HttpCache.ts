import type { AppRequest, HeaderPairs } from '../contract/messages.ts'

/** An answer that the browser kept. */
export interface KeptAnswer {
  answer: Response
  body: Uint8Array<ArrayBuffer>
}

interface Entry extends KeptAnswer {
  /** Until when it counts as fresh; 1970-based milliseconds. */
  until: number
  /** What the request's headers named in `Vary` were. */
  varied: HeaderPairs
}

const KEPT = [200, 203, 204, 300, 301, 302, 307, 308, 404, 410]
/** Fresh for good where the server says nothing; so a second GET goes straight to a redirect's target. */
const FOR_GOOD = [300, 301, 308, 410]
const SKIPS_CACHE = /^(no-store|reload|no-cache)$/

/**
 * A browser's own HTTP cache, without revalidation: what is stale is asked for anew. RFC 9111; lifetimes as Chromium's
 * `HttpResponseHeaders::GetFreshnessLifetimes` has them.
 */
export class HttpCache {
  readonly #entries = new Map<string, Entry>()

  /** @param sent the request's headers as they would go out */
  find({ method, cache }: AppRequest, url: URL, sent: () => HeaderPairs): KeptAnswer | null {
    const entry = this.#entries.get(keyOf(url))
    if (!entry || !/^(GET|HEAD)$/.test(method) || SKIPS_CACHE.test(cache)) return null
    const takesStale = cache === 'force-cache' || cache === 'only-if-cached'
    if (!takesStale && entry.until <= Date.now()) return null
    const headers = new Headers(sent())
    return entry.varied.every(([name, value]) => (headers.get(name) ?? '') === value) ? entry : null
  }

  keep(
    { method, cache }: AppRequest,
    url: URL,
    sent: HeaderPairs,
    { answer, body }: KeptAnswer,
  ): void {
    const key = keyOf(url)
    // A change at an address makes what is known of it worthless. RFC 9111, section 4.4.
    if (!/^(GET|HEAD|OPTIONS)$/.test(method) && answer.status < 400) this.#entries.delete(key)
    if (method !== 'GET' || cache === 'no-store' || !KEPT.includes(answer.status)) return
    const vary = answer.headers.get('vary') ?? ''
    if (vary.includes('*') || /\bno-store\b/i.test(answer.headers.get('cache-control') ?? ''))
      return
    const headers = new Headers(sent)
    const names = vary.split(',').map((name) => name.trim())
    this.#entries.set(key, {
      answer,
      body,
      until: Date.now() + lifetime(answer),
      varied: names.filter((name) => name !== '').map((name) => [name, headers.get(name) ?? '']),
    })
  }

  clear(): void {
    this.#entries.clear()
  }
}

/** How long an answer stays fresh, in milliseconds. */
function lifetime({ status, headers }: Response): number {
  const control = headers.get('cache-control')?.toLowerCase() ?? ''
  if (/\bno-cache\b/.test(control)) return 0
  const age = /\bmax-age=(\d+)/.exec(control)?.[1]
  if (age !== undefined) return Number(age) * 1000
  const date = Date.parse(headers.get('date') ?? '') || Date.now()
  if (headers.has('expires'))
    return Math.max(0, Date.parse(headers.get('expires') ?? '') - date) || 0
  const modified = Date.parse(headers.get('last-modified') ?? '')
  const isGuessed = [200, 203, 206].includes(status) && !/\bmust-revalidate\b/.test(control)
  if (isGuessed && modified <= date) return (date - modified) / 10
  return FOR_GOOD.includes(status) ? Infinity : 0
}

const keyOf = (url: URL): string => url.href.split('#')[0] ?? ''
