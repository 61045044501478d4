import type { AppRequest } from '../contract/messages.ts'
import type { Journey } from './Network.ts'

const BODY_HEADERS = /^content-(encoding|language|location|type|length)$/i

/** Whether an answer sends the browser elsewhere. */
export const isRedirect = (answer: Response): boolean =>
  [301, 302, 303, 307, 308].includes(answer.status) && answer.headers.has('location')

/** A request's next step. Fetch standard, section 4.4 "HTTP-redirect fetch". */
export function redirected(
  { request, url, origin, hops }: Journey,
  location: string,
  status: number,
): Journey {
  const next = new URL(location, url)
  if (!next.hash) next.hash = url.hash
  const leavesHost = next.origin !== url.origin
  const kept = becomesGet(request.method, status) ? asGet(request) : request
  return {
    url: next,
    hops: hops + 1,
    origin: leavesHost && url.origin !== origin ? 'null' : origin,
    request: leavesHost ? without(kept, /^authorization$/i) : kept,
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
