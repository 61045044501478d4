import { expect, it } from 'vitest'
import { Guard } from './Guard.ts'

function guarded(): { guard: Guard; pulses: number[]; stops: Error[]; tick: () => void } {
  const pulses: number[] = []
  const stops: Error[] = []
  const guard = new Guard({
    onPulse: () => void pulses.push(1),
    onStop: (error) => void stops.push(error),
  })
  return { guard, pulses, stops, tick: () => void (++guard.ticks > 0 && guard.check()) }
}

const spin = (tick: () => void): never => {
  for (;;) tick()
}

it('ends a loop, says so once, and throws ever after', () => {
  const { guard, stops, tick, pulses } = guarded()
  const slowTick = (): void => {
    performance.now()
    tick()
  }
  expect(() => spin(slowTick)).toThrow()
  expect(() => tick()).toThrow(guard.error?.message)
  expect(() => tick()).toThrow()
  expect(stops).toEqual([guard.error])
  expect(pulses.length).toBeGreaterThan(0)
})

it('ends a loop that awaits without a pause', async () => {
  const { tick, stops } = guarded()
  const awaits = async (): Promise<void> => {
    for (;;) {
      tick()
      await null
    }
  }
  await expect(awaits()).rejects.toThrow()
  expect(stops).toHaveLength(1)
})

it('lets ten million turns pass, and work that pauses', async () => {
  const { tick, guard } = guarded()
  for (let turn = 0; turn < 10_000_000; turn++) tick()
  for (let slice = 0; slice < 4; slice++) {
    await new Promise((resolve) => setTimeout(resolve))
    const end = performance.now() + 200
    while (performance.now() < end) tick()
  }
  expect(guard.error).toBeNull()
})

it('ends a flood of dear work, and lets as much pass in two tasks', async () => {
  const { guard } = guarded()
  guard.spend(40_000_000)
  await new Promise((resolve) => setTimeout(resolve))
  guard.spend(40_000_000)
  expect(() => guard.spend(40_000_000)).toThrow(guard.error?.message)
  expect(() => guard.spend(0)).toThrow()
})
