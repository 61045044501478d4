/** A request as the rules for cookies see it. RFC 6265bis, section 5.8.3. */
export interface CookieRequest {
  url: URL
  method: string
  /** Serialized origin of the page that asks; `null` as text for an opaque one. */
  pageOrigin: string
}

/** Keeps the cookies of every host that the sandbox's browser talks to. */
export interface CookieJar {
  /** The value of `Cookie` for a request, `null` to send none. */
  cookieHeader(request: CookieRequest): string | null
  /** Takes the values of an answer's `Set-Cookie` lines. */
  setCookies(request: CookieRequest, lines: string[]): void
}
