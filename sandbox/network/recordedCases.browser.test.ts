import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emulatedCases, furtherCases, notEmulated, recordedCases } from './cases/recordedCases.ts'
import { RecordedServers } from './cases/RecordedServers.ts'
import { replayCase } from './cases/replayCase.ts'
import { recordedAs } from './cases/seen.ts'

let consoleLines: string[] = []

beforeEach(() => {
  // Time that a case waits passes on the clock alone.
  vi.useFakeTimers({ toFake: ['Date'] })
  consoleLines = []
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => {
    consoleLines.push(String(text))
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('all 477 recorded cases have reached the browser, and all but four are replayed', () => {
  expect(recordedCases).toHaveLength(477)
  expect(emulatedCases).toHaveLength(477 - Object.keys(notEmulated).length)
  expect(Object.keys(notEmulated)).toHaveLength(4)
  expect(furtherCases).toHaveLength(425)
})

test.each([...emulatedCases, ...furtherCases].map((recorded) => [recorded.id, recorded] as const))(
  'the sandbox does what Chromium did: %s',
  async (_id, recorded) => {
    const seen = await replayCase(recorded, {
      servers: new RecordedServers(),
      token: 'header.payload.signature',
      consoleLines,
      prepare: ({ wait }) => void vi.setSystemTime(Date.now() + (wait ?? 0)),
    })
    const steps = [recorded, ...(recorded.then ?? [])]
    expect(seen).toEqual(steps.map(({ observed }) => recordedAs(observed)))
  },
)
