import fc from 'fast-check'
import type { Backend } from '../../mocks/conformance/Backend.ts'
import { compareAnswer } from '../../mocks/conformance/compareAnswer.ts'
import { anyRequest } from '../../mocks/conformance/generated/anyRequest.ts'
import { settings } from '../../mocks/conformance/generated/settings.ts'
import { MockBackend } from '../../mocks/conformance/MockBackend.ts'
import { Variables } from '../../mocks/conformance/Variables.ts'
import type { WireRequest } from '../../mocks/conformance/WireRequest.ts'
import { defaultSettings } from '../../mocks/settings.ts'
import { toRecording } from './toRecording.ts'

/** Requests between two resets: the data grows, and an early difference does not spoil all that follows. */
const PER_RESET = 25

/** What the two answered differently, in lines; none if they agree. */
export interface Difference {
  settings: Record<string, unknown>
  request: WireRequest
  lines: string[]
}

/** Sends the same requests to the real Django and to a mock of its own. */
export async function generatedDifferences(
  twin: Backend,
  count: number,
  seed: number,
): Promise<Difference[]> {
  const mock = new MockBackend()
  const requests = fc.sample(anyRequest, { numRuns: count, seed })
  const overrides = fc.sample(settings, { numRuns: Math.ceil(count / PER_RESET), seed })
  const differences: Difference[] = []
  for (const [at, one] of requests.entries()) {
    const current = overrides[Math.floor(at / PER_RESET)]!
    if (at % PER_RESET === 0) await Promise.all([twin.reset(current), mock.reset(current)])
    const lines = await compare(twin, mock, one)
    if (lines.length > 0) differences.push({ settings: current, request: one, lines })
  }
  return differences
}

async function compare(twin: Backend, mock: Backend, one: WireRequest): Promise<string[]> {
  const right = await twin.send(one)
  const answer = await mock.send(one)
  const now = Math.floor(Date.now() / 1000)
  const makesToken = one.method === 'POST' && /^\/api-token-(auth|refresh)\//.test(one.target)
  const recorded = toRecording(right, makesToken, defaultSettings().SECRET_KEY, now)
  return compareAnswer(recorded, answer, new Variables(), now)
}
