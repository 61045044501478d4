import type { Project } from '../../conf/Project.ts'
import type { HttpResponse } from '../../http/HttpResponse.ts'
import { MultiPartParserError } from '../../http/MultiPartParserError.ts'
import type { GetResponse } from '../../utils/deprecation.ts'
import { bad_request, page_not_found, server_error } from '../../views/defaults.ts'
import { Http404, SuspiciousOperation } from '../exceptions.ts'

/**
 * Wraps a middleware, so that the one outside it always gets a response, never an exception.
 * Django: django/core/handlers/exception.py
 */
export function convert_exception_to_response(
  get_response: GetResponse,
  project: Project,
): GetResponse {
  return async (request) => {
    try {
      return await get_response(request)
    } catch (error) {
      return response_for_exception(error, project)
    }
  }
}

function response_for_exception(error: unknown, project: Project): HttpResponse {
  if (error instanceof Http404) return page_not_found()
  if (error instanceof SuspiciousOperation || error instanceof MultiPartParserError) {
    return bad_request()
  }
  project.onUncaughtException?.(error)
  return server_error()
}
