import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, nextTick, ref, type Ref } from 'vue'
import { useThrottled } from './useThrottled.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the first change is followed at once, those after it a while later, the last never missed', async () => {
  const source = ref(0)
  const followed = effectScope().run(() =>
    useThrottled(
      () => source.value,
      () => source.value,
      200,
    ),
  ) as Ref<number>
  const set = async (value: number): Promise<number> => {
    source.value = value
    await nextTick()
    return followed.value
  }
  expect(await set(1)).toBe(1)
  expect(await set(2)).toBe(1)
  expect(await set(3)).toBe(1)
  vi.advanceTimersByTime(200)
  await nextTick()
  expect(followed.value).toBe(3)
  vi.advanceTimersByTime(200)
  expect(await set(4)).toBe(4)
})
