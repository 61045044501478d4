import type { HttpResponse } from './django/http/HttpResponse.ts'
import { REASON_PHRASES } from './django/http/reasonPhrases.ts'

/** Django's response as a Fetch Response. The answer to HEAD keeps its length and loses its body. */
export function toResponse(response: HttpResponse, method: string): Response {
  const { status_code: status } = response
  const body = method === 'HEAD' || status === 204 ? null : response.content
  const headers = new Headers(response.items())
  const answer = new Response(body, { status, statusText: REASON_PHRASES[status] ?? '', headers })
  // A browser's Response drops Set-Cookie, so it travels beside the headers.
  return Object.assign(answer, { setCookieLines: headers.getSetCookie() })
}
