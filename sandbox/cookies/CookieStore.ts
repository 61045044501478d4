import type { Cookie, CookieChange } from '../contract/Cookie.ts'
import { acceptCookie, matchesAddress, type CookieSource } from './cookieRules.ts'
import { parseSetCookie } from './parseSetCookie.ts'

/** Chromium's limit of cookies for one host, and how many of the newest stay when it is passed. */
const MOST = 180
const KEPT = 150

/**
 * A browser's cookies, for every host. The page has all of them; the frame, for `document.cookie` must answer at once, has a
 * copy in which those that are HttpOnly have no value.
 */
export class CookieStore {
  #cookies: Cookie[]
  readonly #onChange: (changes: CookieChange[], by: CookieSource | 'reader') => void
  readonly #now: () => number

  /** @param onChange told of what lines or the reader set or removed, and not of what `follow` brought */
  constructor(
    cookies: Cookie[],
    onChange: (changes: CookieChange[], by: CookieSource | 'reader') => void = () => {},
    now: () => number = Date.now,
  ) {
    this.#cookies = [...cookies]
    this.#onChange = onChange
    this.#now = now
  }

  /** All that have not expired, in the order of making. */
  get all(): Cookie[] {
    const now = this.#now()
    return this.#cookies.filter(({ expires }) => expires === null || expires > now)
  }

  /** What `document.cookie` reads at an address. */
  readAt(url: URL): string {
    return textOf(this.#sentTo(url).filter(({ httpOnly }) => !httpOnly))
  }

  /** Takes what was assigned to `document.cookie` at an address. */
  writeAt(url: URL, line: string): void {
    this.#take(url, [line], 'script')
  }

  /**
   * The value of `Cookie` for a request; `null`: none is sent. Across sites none is: third-party cookies are off, as in what
   * the rules were recorded from.
   * @param request.pageOrigin the origin of the page that asks
   */
  cookieHeader({ url, pageOrigin }: { url: URL; pageOrigin: string }): string | null {
    if (!isSameSite(url, pageOrigin)) return null
    return textOf(this.#sentTo(url)) || null
  }

  /** Takes the lines of an answer's `Set-Cookie`. */
  setCookies({ url, pageOrigin }: { url: URL; pageOrigin: string }, lines: string[]): void {
    if (isSameSite(url, pageOrigin)) this.#take(url, lines, 'header')
  }

  /** Takes over what happened in the other copy, or in another window. */
  follow(changes: CookieChange[]): void {
    for (const { cookie, isRemoved } of changes) {
      this.#cookies = this.#cookies.filter((each) => !isSame(each, cookie))
      if (!isRemoved) this.#cookies.push(cookie)
    }
  }

  /** Takes a change that the reader makes by hand. */
  edit(change: CookieChange): void {
    this.follow([change])
    this.#onChange([change], 'reader')
  }

  /** A copy that is safe beside the app's code: it tells which cookies are HttpOnly, not what they hold. */
  forScripts(): Cookie[] {
    return this.all.map(withoutSecret)
  }

  clear(): void {
    const changes = this.#cookies.map((cookie) => ({ cookie, isRemoved: true }))
    this.#cookies = []
    if (changes.length > 0) this.#onChange(changes, 'reader')
  }

  #take(url: URL, lines: string[], source: CookieSource): void {
    const changes = lines.flatMap((line) => this.#takeLine(url, line, source))
    if (changes.length > 0) this.#onChange(changes, source)
  }

  #takeLine(url: URL, line: string, source: CookieSource): CookieChange[] {
    const now = this.#now()
    const parsed = parseSetCookie(line, now)
    const accepted = parsed && acceptCookie(parsed, url, source)
    if (!accepted) return []
    this.#cookies = this.all
    const old = this.#cookies.find((each) => isSame(each, accepted))
    if (source === 'script' && old?.httpOnly) return []
    const isRemoved = accepted.expires !== null && accepted.expires <= now
    if (isRemoved && !old) return []
    const created =
      old?.value === accepted.value
        ? old.created
        : 1 + Math.max(0, ...this.#cookies.map((each) => each.created))
    const change = { cookie: { ...accepted, created }, isRemoved }
    this.follow([change])
    return [change, ...this.#evict(accepted.domain)]
  }

  /** Where a host has too many, the oldest go, down to well below the limit. */
  #evict(domain: string): CookieChange[] {
    const ofHost = this.#cookies.filter((each) => each.domain === domain)
    if (ofHost.length <= MOST) return []
    const oldest = ofHost.sort((a, b) => a.created - b.created).slice(0, ofHost.length - KEPT)
    const changes = oldest.map((cookie) => ({ cookie, isRemoved: true }))
    this.follow(changes)
    return changes
  }

  /** Those of longer paths first, then the older ones. RFC 6265bis, section 5.8.3. */
  #sentTo(url: URL): Cookie[] {
    return this.all
      .filter((cookie) => matchesAddress(cookie, url))
      .sort((a, b) => b.path.length - a.path.length || a.created - b.created)
  }
}

/** A cookie as code may know of it. */
export const withoutSecret = (cookie: Cookie): Cookie =>
  cookie.httpOnly ? { ...cookie, value: '' } : cookie

type Identity = Pick<Cookie, 'name' | 'domain' | 'hostOnly' | 'path'>
const isSame = (a: Identity, b: Identity): boolean =>
  a.name === b.name && a.domain === b.domain && a.hostOnly === b.hostOnly && a.path === b.path

const textOf = (cookies: Cookie[]): string =>
  cookies.map(({ name, value }) => (name === '' ? value : `${name}=${value}`)).join('; ')

/** Ports do not count, schemes do. For names without dots and addresses, a site is one host. */
const isSameSite = ({ protocol, hostname }: URL, pageOrigin: string): boolean => {
  if (!URL.canParse(pageOrigin)) return false
  const page = new URL(pageOrigin)
  return page.protocol === protocol && page.hostname === hostname
}
