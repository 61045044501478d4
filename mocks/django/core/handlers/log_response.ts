import type { HttpRequest } from '../../http/HttpRequest.ts'
import type { HttpResponse } from '../../http/HttpResponse.ts'
import { REASON_PHRASES } from '../../http/reasonPhrases.ts'

/** Prints a word about an answer that is an error, once. Django: django/utils/log.py */
export function log_response(
  response: HttpResponse,
  request: HttpRequest,
  message = `${REASON_PHRASES[response.status_code]}: ${request.path_info}`,
): void {
  if (response._has_been_logged || response.status_code < 400) return
  response._has_been_logged = true
  request.project.log(response.status_code >= 500 ? 'error' : 'warning', message)
}
