import fc from 'fast-check'
import { anyRequest } from './anyRequest.ts'
import { Judge } from './Judge.ts'
import { settings } from './settings.ts'

// The same requests each time, so that a failure comes back.
const SEED = 2022

/** Before one request in 50 the server starts anew, under other settings. */
const one = fc.record({
  request: anyRequest,
  restart: fc.option(settings, { freq: 1, nil: undefined }),
  dice: fc.nat(24),
})

/**
 * Sends generated requests to a mock: valid, nearly valid, hostile.
 * @throws Error that holds the smallest request found that it did not stand
 */
export async function judgeMany(count: number): Promise<Judge> {
  const judge = new Judge()
  const property = fc.asyncProperty(one, async ({ request: sent, restart, dice }) => {
    if (restart && dice === 0) await judge.reset(restart)
    await judge.judge(sent)
  })
  await fc.assert(property, { numRuns: count, seed: SEED, includeErrorInReport: true })
  return judge
}
