import type { Project } from '../../conf/Project.ts'
import type { HttpRequest } from '../../http/HttpRequest.ts'
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
      return response_for_exception(error, request, project)
    }
  }
}

function response_for_exception(
  error: unknown,
  request: HttpRequest,
  project: Project,
): HttpResponse {
  if (error instanceof Http404) {
    try {
      return page_not_found(request)
    } catch (fault) {
      return uncaught(fault, project)
    }
  }
  if (error instanceof SuspiciousOperation || error instanceof MultiPartParserError) {
    return bad_request()
  }
  return uncaught(error, project)
}

function uncaught(error: unknown, project: Project): HttpResponse {
  project.onUncaughtException?.(error)
  return server_error()
}
