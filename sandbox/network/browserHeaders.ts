import type { HeaderPairs } from '../contract/messages.ts'
import type { WireRequest } from './Wire.ts'

/** The headers of a request as they leave the browser: the app's, then those that a browser adds itself. */
export function browserHeaders(
  { method, headers, body, initiator }: WireRequest,
  url: URL,
  originHeader: string | null,
  pageOrigin: string,
): HeaderPairs {
  const own: HeaderPairs = [
    ['Host', url.host],
    ['Connection', 'keep-alive'],
    ['User-Agent', navigator.userAgent],
    ['Accept', '*/*'],
    ['Accept-Encoding', 'gzip, deflate, br, zstd'],
    ['Accept-Language', navigator.languages.join(',')],
    ['Referer', `${pageOrigin}/`],
  ]
  if (originHeader !== null) own.push(['Origin', originHeader])
  const length = body?.byteLength ?? (/^(POST|PUT|PATCH)$/i.test(method) ? 0 : null)
  if (length !== null && initiator !== 'preflight') own.push(['Content-Length', String(length)])
  const named = new Set(headers.map(([name]) => name.toLowerCase()))
  return [...headers, ...own.filter(([name]) => !named.has(name.toLowerCase()))]
}
