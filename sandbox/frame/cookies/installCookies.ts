import type { Cookie, CookieChange } from '../../contract/Cookie.ts'
import { CookieStore } from '../../cookies/CookieStore.ts'
import type { Send } from '../connectToPage.ts'

/**
 * Gives the document its `document.cookie`, which an opaque origin has not. It has to answer at once, so the frame keeps a copy
 * of the page's cookies: what code writes goes into both by the same rules, and what answers bring is told before the answer is.
 */
export function installCookies(
  kept: Cookie[],
  send: Send,
): { follow(changes: CookieChange[]): void } {
  const cookies = new CookieStore(kept)
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    enumerable: true,
    get: () => cookies.readAt(new URL(document.URL)),
    set: (value: unknown) => {
      const [line, url] = [`${value as string}`, document.URL]
      cookies.writeAt(new URL(url), line)
      send({ type: 'cookie-written', line, url })
    },
  })
  return { follow: (changes) => cookies.follow(changes) }
}
