import { afterEach, expect, it, vi } from 'vitest'
import { RunsInARow } from './RunsInARow.ts'

afterEach(() => vi.useRealTimers())

it('stops an app that loads itself anew again and again, not one that does so now and then', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const runs = new RunsInARow()
  const allowed = Array.from({ length: 8 }, () => runs.allowsAnother())
  expect(allowed).toEqual([true, true, true, true, true, false, false, false])
  vi.advanceTimersByTime(5000)
  expect(runs.allowsAnother()).toBe(true)
})
