import type { Answer } from './compareAnswer.ts'
import type { WireRequest } from './WireRequest.ts'

/** What recordings are replayed against: the mock, or the real Django. */
export interface Backend {
  /** Seed data and default settings, then the overrides. */
  reset(settings: Record<string, unknown>): Promise<void>
  send(request: WireRequest): Promise<Answer>
  /** Its clock, in milliseconds. */
  now(): number
  /** Lets that clock move on. */
  wait(milliseconds: number): Promise<void>
}
