import type { AppRequest, HeaderPairs } from '../contract/messages.ts'

interface Kept {
  answer: Response
  /** 1970-based milliseconds. */
  until: number
  /** What the request's headers named in `Vary` were. */
  varied: HeaderPairs
}

/**
 * The part of a browser's HTTP cache that shows without any caching header: 301 and 308 to a GET are kept for good, so the
 * second request goes straight to the target. RFC 9111, section 4.2.2; Chromium's `HttpResponseHeaders::GetFreshnessLifetimes`.
 */
export class PermanentRedirects {
  readonly #kept = new Map<string, Kept>()

  /** @param sent the request's headers as they would go out */
  find({ method, cache }: AppRequest, url: URL, sent: () => HeaderPairs): Response | null {
    const kept = this.#kept.get(keyOf(url))
    if (!kept || !/^(GET|HEAD)$/.test(method)) return null
    if (/^(no-store|reload|no-cache)$/.test(cache) || kept.until <= Date.now()) return null
    const headers = new Headers(sent())
    const isSame = kept.varied.every(([name, value]) => (headers.get(name) ?? '') === value)
    return isSame ? kept.answer : null
  }

  keep({ method, cache }: AppRequest, url: URL, sent: HeaderPairs, answer: Response): void {
    const key = keyOf(url)
    // A change at an address makes what is known of it worthless. RFC 9111, section 4.4.
    if (!/^(GET|HEAD|OPTIONS)$/.test(method) && answer.status < 400) this.#kept.delete(key)
    if (method !== 'GET' || cache === 'no-store' || ![301, 308].includes(answer.status)) return
    const control = answer.headers.get('cache-control')?.toLowerCase() ?? ''
    const vary = answer.headers.get('vary') ?? ''
    if (/\bno-(store|cache)\b/.test(control) || vary.includes('*')) return
    const age = /\bmax-age=(\d+)/.exec(control)?.[1]
    const headers = new Headers(sent)
    this.#kept.set(key, {
      answer: new Response(null, answer),
      until: age === undefined ? Infinity : Date.now() + Number(age) * 1000,
      varied: vary
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => [name, headers.get(name) ?? '']),
    })
  }

  clear(): void {
    this.#kept.clear()
  }
}

const keyOf = (url: URL): string => url.href.split('#')[0] ?? ''
