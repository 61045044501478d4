import type { HeaderPairs } from '../contract/messages.ts'
import type { WireRequest } from './Wire.ts'

/** Headers of the app's that never leave: the browser's own go instead. */
const NEVER = /^user-agent$/i

/** The headers of a request as they leave the browser: the app's, then those that a browser adds itself. */
export function browserHeaders(request: WireRequest, pageOrigin: string): HeaderPairs {
  const { method, body, initiator, url, origin, cookies, mode } = request
  const headers = request.headers
    .filter(([name]) => !NEVER.test(name))
    .map<[string, string]>(([name, value]) => [
      name,
      /^range$/i.test(name) ? compact(value) : value,
    ])
  const own: HeaderPairs = [
    ['Host', url.host],
    ['Connection', 'keep-alive'],
    ['User-Agent', navigator.userAgent],
    ['Accept', '*/*'],
    ['Accept-Encoding', 'gzip, deflate, br, zstd'],
    ['Accept-Language', acceptLanguage(navigator.languages)],
    ['Sec-Fetch-Dest', 'empty'],
    ['Sec-Fetch-Mode', mode],
    ['Sec-Fetch-Site', siteOf(pageOrigin, url)],
  ]
  if (pageOrigin !== 'null') own.push(['Referer', `${pageOrigin}/`])
  if (origin !== null) own.push(['Origin', origin])
  if (cookies !== null) own.push(['Cookie', cookies])
  const length = body?.byteLength ?? (/^(POST|PUT|PATCH)$/i.test(method) ? 0 : null)
  if (length !== null && initiator !== 'preflight') own.push(['Content-Length', String(length)])
  const named = new Set(headers.map(([name]) => name.toLowerCase()))
  return [...headers, ...own.filter(([name]) => !named.has(name.toLowerCase()))]
}

/** Chromium writes byte ranges anew, without blanks. */
const compact = (range: string): string =>
  /^bytes\s*=[\d\s,-]+$/i.test(range) ? range.replace(/\s+/g, '') : range

/** How near a request's target is to its page. Fetch Metadata standard, section 2.3. */
function siteOf(pageOrigin: string, url: URL): 'same-origin' | 'same-site' | 'cross-site' {
  if (url.origin === pageOrigin) return 'same-origin'
  if (!URL.canParse(pageOrigin)) return 'cross-site'
  const { protocol, hostname } = new URL(pageOrigin)
  // Ports do not count. Hosts of this machine have no registrable domain, so each is a site of its own.
  return protocol === url.protocol && hostname === url.hostname ? 'same-site' : 'cross-site'
}

/** The first language in full, each further one a tenth less wanted. */
const acceptLanguage = (languages: readonly string[]): string =>
  languages
    .map((language, at) => (at === 0 ? language : `${language};q=${Math.max(0.1, 1 - at / 10)}`))
    .join(',')
