import fc from 'fast-check'
import type { WireRequest } from '../WireRequest.ts'
import { bigRequest } from './bigRequest.ts'
import { request } from './request.ts'

/** Requests of all kinds; one in a hundred is large. */
export const anyRequest: fc.Arbitrary<WireRequest> = fc.oneof(
  { weight: 99, arbitrary: request },
  { weight: 1, arbitrary: bigRequest },
)
