import type { Journey } from './Journey.ts'

/** Why a request is not even sent, as the console tells it: as a refusal of CORS, or in a line of its own. */
export interface TargetProblem {
  text: string
  isCorsRefusal: boolean
}

const CORS_SCHEMES =
  'Cross origin requests are only supported for protocol schemes: chrome, chrome-experimental-site-token-provider, chrome-extension, chrome-untrusted, data, http, https, isolated-app.'

/** What is wrong with a request's address for its mode, in Chromium's words. Fetch standard, section 4.1 "Main fetch". */
export function targetProblem(journey: Journey, pageUrl: string): TargetProblem | null {
  const { request, url, isForeign, pageOrigin, hops } = journey
  const told = (text: string): TargetProblem => ({ text, isCorsRefusal: false })
  const isFetch = request.initiator === 'fetch'
  if (isForeign && request.mode === 'same-origin') {
    return told(
      hops > 0
        ? `Unsafe attempt to load URL ${url.href} from frame with URL ${pageUrl}. Domains, protocols and ports must match.\n`
        : `Fetch API cannot load ${url.href}. Request mode is "same-origin" but the URL's origin is not same as the request origin ${pageOrigin}.`,
    )
  }
  if (!/^https?:$/.test(url.protocol)) {
    if (url.protocol === 'file:' || (url.protocol === 'chrome:' && !isFetch)) {
      return told(`Not allowed to load local resource: ${url.href}`)
    }
    // Only after a redirect: `fetch` itself names the scheme first.
    if (hops > 0 && request.mode === 'no-cors') {
      return told(`${request.method} ${url.href} net::ERR_UNKNOWN_URL_SCHEME`)
    }
    if (!isFetch || hops > 0) return { text: CORS_SCHEMES, isCorsRefusal: true }
    return told(
      `Fetch API cannot load ${url.href}. URL scheme "${url.protocol.slice(0, -1)}" is not supported.`,
    )
  }
  return isForeign && request.mode === 'no-cors' && request.redirect !== 'follow'
    ? told(
        `Fetch API cannot load ${url.href}. Request mode is "no-cors" but the redirect mode is not "follow".`,
      )
    : null
}
