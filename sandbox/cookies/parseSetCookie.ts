import { cookieDate } from './cookieDate.ts'

/** A `Set-Cookie` line, or what was assigned to `document.cookie`, taken apart; `null`: it names none. */
export interface ParsedCookie {
  name: string
  value: string
  domain: string | null
  path: string | null
  /** Milliseconds since 1970, seen from `now`. */
  expires: number | null
  secure: boolean
  httpOnly: boolean
  partitioned: boolean
  sameSite: 'strict' | 'lax' | 'none' | 'unspecified'
}

/** Chromium's limits, in bytes of UTF-8: name and value together, one attribute's value. */
const PAIR = 4096
const ATTRIBUTE = 1024
/** No cookie lasts longer. Milliseconds. */
const LONGEST = 400 * 24 * 60 * 60 * 1000

/** Takes a line apart. RFC 6265bis, section 5.6. @returns `null` for a line that sets nothing */
export function parseSetCookie(line: string, now: number): ParsedCookie | null {
  // Control characters spoil the whole line; a tab does in the pair alone.
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x08\n-\x1f\x7f]/.test(line)) return null
  const [pair = '', ...attributes] = line.split(';')
  const equals = pair.indexOf('=')
  const name = trim(pair.slice(0, Math.max(equals, 0)))
  const value = trim(pair.slice(equals + 1))
  if (name === '' && (value === '' || value.includes('='))) return null
  if (/\t/.test(name + value) || bytes(name + value) > PAIR) return null
  const cookie: ParsedCookie = {
    name,
    value,
    domain: null,
    path: null,
    expires: null,
    secure: false,
    httpOnly: false,
    partitioned: false,
    sameSite: 'unspecified',
  }
  let maxAge: number | null = null
  for (const attribute of attributes) {
    const at = attribute.indexOf('=')
    const key = trim(at < 0 ? attribute : attribute.slice(0, at)).toLowerCase()
    const text = at < 0 ? '' : trim(attribute.slice(at + 1))
    if (bytes(text) > ATTRIBUTE) continue
    if (key === 'domain') cookie.domain = text === '' ? null : text.replace(/^\./, '').toLowerCase()
    else if (key === 'path') cookie.path = text.startsWith('/') ? text : null
    else if (key === 'expires') cookie.expires = cookieDate(text) ?? cookie.expires
    else if (key === 'max-age' && /^-?\d+$/.test(text)) maxAge = Number(text)
    else if (key === 'secure') cookie.secure = true
    else if (key === 'httponly') cookie.httpOnly = true
    else if (key === 'partitioned') cookie.partitioned = true
    else if (key === 'samesite') cookie.sameSite = sameSiteOf(text.toLowerCase())
  }
  // Max-Age wins over Expires, wherever they stand.
  if (maxAge !== null) cookie.expires = maxAge <= 0 ? 0 : now + maxAge * 1000
  if (cookie.expires !== null) cookie.expires = Math.min(cookie.expires, now + LONGEST)
  return cookie
}

const sameSiteOf = (value: string): ParsedCookie['sameSite'] =>
  value === 'strict' || value === 'lax' || value === 'none' ? value : 'unspecified'

const trim = (text: string): string => text.replace(/^[ \t]+|[ \t]+$/g, '')
const bytes = (text: string): number => new TextEncoder().encode(text).length
