import type { AppRequest } from '../contract/messages.ts'
import type { Journey } from './Journey.ts'

const BODY_HEADERS = /^content-(encoding|language|location|type|length)$/i
/** Schemes that lead into the browser itself; what it does not know at all fails when it is asked for. */
const UNSAFE_TARGET = /^(about|blob|data|file|filesystem|chrome|view-source):$/
const MOST_REDIRECTS = 20

/** Whether an answer sends the browser elsewhere. */
export const isRedirect = (answer: Response): boolean =>
  [301, 302, 303, 307, 308].includes(answer.status) && Boolean(answer.headers.get('location'))

/** A redirect that is not followed: Chromium's name of a failure, or a CORS refusal in its words. */
export type BadRedirect = { failure: string } | { refusal: string }

/** A request's next step. Fetch standard, section 4.4 "HTTP-redirect fetch". */
export function redirected(journey: Journey, answer: Response): Journey | BadRedirect {
  const { request, url, origin, pageOrigin, hops } = journey
  const location = answer.headers.get('location') ?? ''
  if (!URL.canParse(location, url)) return { failure: 'net::ERR_INVALID_REDIRECT' }
  const next = new URL(location, url)
  if (UNSAFE_TARGET.test(next.protocol)) return { failure: 'net::ERR_UNSAFE_REDIRECT' }
  if (hops >= MOST_REDIRECTS) return { failure: 'net::ERR_TOO_MANY_REDIRECTS' }
  const isForeign = journey.isForeign || next.origin !== pageOrigin
  if (request.mode === 'cors' && (next.username || next.password)) {
    // Within the own origin Chromium gives up without a word.
    if (!isForeign) return { failure: 'net::ERR_ABORTED' }
    return {
      refusal:
        "Redirect location '' contains a username and password, which is disallowed for cross-origin requests.",
    }
  }
  if (!next.hash) next.hash = url.hash
  const leavesOrigin = next.origin !== url.origin
  const kept = becomesGet(request.method, answer.status) ? asGet(request) : request
  return {
    ...journey,
    url: next,
    hops: hops + 1,
    isForeign,
    origin: leavesOrigin && url.origin !== pageOrigin ? 'null' : origin,
    request: leavesOrigin ? without(kept, /^authorization$/i) : kept,
  }
}

/** A 301 turns a POST into a GET: that is how a missing slash loses what was sent. */
const becomesGet = (method: string, status: number): boolean =>
  ([301, 302].includes(status) && method === 'POST') ||
  (status === 303 && !/^(GET|HEAD)$/.test(method))

const asGet = (request: AppRequest): AppRequest => ({
  ...without(request, BODY_HEADERS),
  method: 'GET',
  body: null,
})

const without = (request: AppRequest, names: RegExp): AppRequest => ({
  ...request,
  headers: request.headers.filter(([name]) => !names.test(name)),
})
