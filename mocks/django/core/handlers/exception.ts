import { PythonError } from '../../../python/exceptions.ts'
import type { HttpRequest } from '../../http/HttpRequest.ts'
import type { HttpResponse } from '../../http/HttpResponse.ts'
import { MultiPartParserError } from '../../http/MultiPartParserError.ts'
import type { GetResponse } from '../../utils/deprecation.ts'
import { bad_request, page_not_found, server_error } from '../../views/defaults.ts'
import { Http404, SuspiciousOperation } from '../exceptions.ts'
import { log_response } from './log_response.ts'

/**
 * Wraps a middleware, so that the one outside it always gets a response, never an exception.
 * Django: django/core/handlers/exception.py
 */
export function convert_exception_to_response(get_response: GetResponse): GetResponse {
  return async (request) => {
    try {
      return await get_response(request)
    } catch (error) {
      return response_for_exception(request, error)
    }
  }
}

function response_for_exception(request: HttpRequest, raised: unknown): HttpResponse {
  const { project, path_info } = request
  const { response, error } = pageFor(request, raised)
  if (project.observe) {
    const { status_code: status } = response
    project.observe({ kind: 'exception', name: qualname(error), message: text(error), status })
  }
  if (error instanceof SuspiciousOperation) project.log('error', text(error))
  if (error instanceof MultiPartParserError) {
    log_response(response, request, `Bad request (Unable to parse request body): ${path_info}`)
    for (const line of traceback(error)) project.log('warning', line)
  }
  if (response.status_code === 500) {
    project.onUncaughtException?.(error)
    log_response(response, request, `Internal Server Error: ${path_info}`)
    for (const line of traceback(error)) project.log('error', line)
  }
  return response
}

/**
 * The page, and the exception that it is for: making the page of one may raise another.
 * @throws what making the page of a 500 raises: whoever is further out has to answer
 */
function pageFor(request: HttpRequest, error: unknown): { response: HttpResponse; error: unknown } {
  try {
    if (error instanceof Http404) return { response: page_not_found(request), error }
    if (error instanceof SuspiciousOperation || error instanceof MultiPartParserError) {
      return { response: bad_request(request), error }
    }
  } catch (fault) {
    return { response: server_error(request), error: fault }
  }
  return { response: server_error(request), error }
}

/** The last lines of Python's traceback: where the real stack was is no business of this one. */
function traceback(error: unknown): string[] {
  return ['Traceback (most recent call last):', '  ...', `${qualname(error)}: ${text(error)}`]
}

const text = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const qualname = (error: unknown): string =>
  error instanceof PythonError ? error.qualname : 'JavaScriptError'
