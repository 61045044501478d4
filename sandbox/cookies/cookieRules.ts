import type { Cookie } from '../contract/Cookie.ts'
import type { ParsedCookie } from './parseSetCookie.ts'

/** Where a cookie comes from: an answer's header, or the page's own code. */
export type CookieSource = 'header' | 'script'

/** The prefixes by which a name vouches for how its cookie was set. RFC 6265bis, section 4.1.3. */
const PREFIXES: [prefix: string, demands: ('secure' | 'host' | 'http')[]][] = [
  ['__host-http-', ['secure', 'host', 'http']],
  ['__host-', ['secure', 'host']],
  ['__http-', ['secure', 'http']],
  ['__secure-', ['secure']],
]

/**
 * The cookie that a line makes at an address. RFC 6265bis, section 5.7, in Chromium's reading.
 * @returns `null` for one that the browser refuses
 */
export function acceptCookie(
  parsed: ParsedCookie,
  { protocol, hostname, pathname }: URL,
  source: CookieSource,
): Omit<Cookie, 'created'> | null {
  const { name, value, expires, secure, httpOnly, sameSite, partitioned } = parsed
  if (source === 'script' && httpOnly) return null
  if (secure && !isTrustworthy(protocol, hostname)) return null
  if ((sameSite === 'none' || partitioned) && !secure) return null
  if (parsed.domain !== null && !mayNameDomain(hostname, parsed.domain)) return null
  const path = parsed.path ?? defaultPath(pathname)
  if (!keepsPrefix(parsed, path)) return null
  const hostOnly = parsed.domain === null || !parsed.domain.includes('.') || isAddress(hostname)
  const domain = hostOnly ? hostname : (parsed.domain ?? hostname)
  return { name, value, domain, hostOnly, path, expires, secure, httpOnly, sameSite }
}

/** Whether a cookie belongs to an address. */
export function matchesAddress(cookie: Cookie, { protocol, hostname, pathname }: URL): boolean {
  const { domain, hostOnly, path, secure } = cookie
  const isHost = hostname === domain || (!hostOnly && hostname.endsWith(`.${domain}`))
  if (!isHost || (secure && !isTrustworthy(protocol, hostname))) return false
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`)
}

function keepsPrefix(
  { name, value, secure, httpOnly, domain }: ParsedCookie,
  path: string,
): boolean {
  // A cookie without a name goes out as its value, and must not pass for one that has a prefix.
  const lower = (name || value).toLowerCase()
  const demands = PREFIXES.find(([prefix]) => lower.startsWith(prefix))?.[1]
  if (!demands) return true
  if (name === '' || !secure) return false
  if (demands.includes('http') && !httpOnly) return false
  return !demands.includes('host') || (path === '/' && domain === null)
}

/** A host may name itself or a domain above it, but none that is one word, as all of the internet's top would be. */
const mayNameDomain = (hostname: string, domain: string): boolean =>
  hostname === domain ||
  (domain.includes('.') && !isAddress(hostname) && hostname.endsWith(`.${domain}`))

const isAddress = (hostname: string): boolean => /^[\d.]+$|^\[/.test(hostname)

/** Chromium counts this machine as safe without encryption. */
const isTrustworthy = (protocol: string, hostname: string): boolean =>
  protocol === 'https:' || /^(localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname)

const defaultPath = (pathname: string): string =>
  pathname.slice(0, Math.max(pathname.lastIndexOf('/'), 1)) || '/'
