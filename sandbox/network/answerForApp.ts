import type { AppResponse } from '../contract/messages.ts'
import type { Journey } from './Journey.ts'
import { exposedNames, readableHeaders } from './readableHeaders.ts'

/** What the app may read of an answer, and the names of the headers among it. */
export function answerForApp(
  { request, url, hops, isForeign }: Journey,
  answer: Response,
  body: Uint8Array<ArrayBuffer>,
): AppResponse {
  const exposed = isForeign ? exposedNames(answer.headers, request.credentials === 'include') : null
  const readable = readableHeaders(answer.headers, exposed)
  return {
    url: withoutFragment(url),
    redirected: hops > 0,
    type: isForeign ? 'cors' : 'basic',
    status: answer.status,
    statusText: answer.statusText,
    headers: [...answer.headers].filter(([name]) => readable.includes(name)),
    exposedHeaders: exposed,
    body: body.slice().buffer,
  }
}

/** An answer that tells the app nothing. Fetch standard, "opaque filtered response". */
export const opaqueAnswer = (url: URL, type: 'opaque' | 'opaqueredirect'): AppResponse => ({
  url: type === 'opaque' ? '' : withoutFragment(url),
  redirected: false,
  type,
  status: 0,
  statusText: '',
  headers: [],
  exposedHeaders: [],
  body: new ArrayBuffer(0),
})

const withoutFragment = (url: URL): string => url.href.split('#')[0] ?? ''
