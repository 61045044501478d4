import type { HeaderChange, Observe } from '../../../observe/ServerEvent.ts'
import type { HttpRequest } from '../../http/HttpRequest.ts'
import type { HttpResponse } from '../../http/HttpResponse.ts'
import type { MiddlewareMixin } from '../../utils/deprecation.ts'

/** Calls a middleware as `call` does, and tells what it did on the way in and on the way out. */
export async function passThrough(
  middleware: MiddlewareMixin,
  name: string,
  request: HttpRequest,
  observe: Observe,
): Promise<HttpResponse> {
  const known = attributesOf(request)
  const early = middleware.process_request?.(request)
  observe({
    kind: 'middleware',
    name,
    phase: 'request',
    answered: early !== undefined,
    attributes: attributesOf(request).filter((attribute) => !known.includes(attribute)),
    headers: early ? changes([], early.items()) : [],
  })
  const inner = early ?? (await middleware.get_response(request))
  const before = inner.items()
  const response = middleware.process_response?.(request, inner) ?? inner
  observe({
    kind: 'middleware',
    name,
    phase: 'response',
    answered: response !== inner,
    attributes: [],
    headers: changes(before, response.items()),
  })
  return response
}

/** Names that hold something by now. */
function attributesOf(request: HttpRequest): string[] {
  return Object.entries(request).flatMap(([name, value]) => (value === undefined ? [] : [name]))
}

/** What differs between two sets of headers. */
export function changes(before: [string, string][], after: [string, string][]): HeaderChange[] {
  const [old, now] = [new Map(before), new Map(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => ({ name, before: old.get(name) ?? null, after: now.get(name) ?? null }))
}
