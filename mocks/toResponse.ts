import type { HttpResponse } from './django/http/HttpResponse.ts'

const REASON_PHRASES: Record<number, string> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  301: 'Moved Permanently',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
}

/** Django's response as a Fetch Response. The answer to HEAD keeps its length and loses its body. */
export function toResponse(response: HttpResponse, method: string): Response {
  const { status_code: status } = response
  const body = method === 'HEAD' || status === 204 ? null : response.content
  const headers = new Headers(response.items())
  return new Response(body, { status, statusText: REASON_PHRASES[status] ?? '', headers })
}
