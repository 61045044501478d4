import type { CookieJar } from '../CookieJar.ts'
import type { RecordedCase } from './RecordedCase.ts'

/** A jar with the cookies that a case begins with: SameSite=Lax ones go to their own site alone. */
export const cookiesOf = (cookies: NonNullable<RecordedCase['cookies']>): CookieJar => ({
  cookieHeader({ url, pageOrigin }) {
    const isSameSite = URL.canParse(pageOrigin) && new URL(pageOrigin).hostname === url.hostname
    const sent = cookies.filter(({ domain }) => domain === url.hostname && isSameSite)
    return sent.length > 0 ? sent.map(({ name, value }) => `${name}=${value}`).join('; ') : null
  },
  setCookies() {},
})
