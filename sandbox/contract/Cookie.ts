/** A cookie as the browser keeps it. RFC 6265bis, section 5.7. */
export interface Cookie {
  name: string
  value: string
  /** The host it goes to, without a leading dot. */
  domain: string
  /** Whether it goes to that very host alone, and to none below it. */
  hostOnly: boolean
  path: string
  /** Milliseconds since 1970; `null`: it lasts as long as the browser runs. */
  expires: number | null
  secure: boolean
  httpOnly: boolean
  /** `unspecified`: the line named none, which Chromium takes for `lax`. */
  sameSite: 'strict' | 'lax' | 'none' | 'unspecified'
  /** Counts up as cookies are made; decides the order among those of equal paths. */
  created: number
}

/** A cookie that was stored, or removed. */
export interface CookieChange {
  cookie: Cookie
  isRemoved: boolean
}
