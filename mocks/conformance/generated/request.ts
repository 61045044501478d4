import fc from 'fast-check'
import { bodyFor } from './bodies.ts'
import type { WireRequest } from '../WireRequest.ts'
import { headers } from './headers.ts'
import { target } from './targets.ts'

const method = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'GET',
      'POST',
      'POST',
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'OPTIONS',
      'HEAD',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('PROPFIND', 'get', 'Patch', 'Foo', 'X-Y', 'PURGE', 'LINK', 'QUERY'),
  },
)

/** Requests for the lessons' backend: valid, nearly valid and hostile. */
export const request: fc.Arbitrary<WireRequest> = fc
  .tuple(method, target)
  .chain(([verb, place]) => {
    const suits = /^(get|head)$/i.test(verb) ? fc.constant(undefined) : bodyFor(place)
    return fc.tuple(fc.constant(verb), fc.constant(place), headers, suits)
  })
  .map(([verb, place, others, body]): WireRequest => {
    const type: [string, string][] =
      body?.contentType === undefined ? [] : [['Content-Type', body.contentType]]
    return {
      method: verb,
      target: place,
      headers: [...type, ...others],
      ...(body && body.bytes.length > 0 ? { body: body.bytes } : {}),
    }
  })
