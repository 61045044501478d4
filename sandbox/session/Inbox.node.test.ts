import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Inbox } from './Inbox.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

test('a few messages are taken at once and in order', () => {
  const taken: unknown[] = []
  new Inbox((message) => taken.push(message)).receive(numbers(5))
  expect(taken).toEqual(numbers(5))
})

test('a flood is taken a stretch at a time, in order, and what comes meanwhile waits behind it', () => {
  const taken: unknown[] = []
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => taken.length)
  const inbox = new Inbox((message) => taken.push(message))
  inbox.receive(numbers(20))
  expect(taken.length).toBeGreaterThan(0)
  expect(taken.length).toBeLessThan(20)
  inbox.receive(['later'])
  expect(taken).not.toContain('later')
  vi.runAllTimers()
  expect(taken).toEqual([...numbers(20), 'later'])
  clock.mockRestore()
})

test('what waits when the app is taken away is never taken', () => {
  const taken: unknown[] = []
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => taken.length * 10)
  const inbox = new Inbox((message) => taken.push(message))
  inbox.receive(numbers(3))
  inbox.clear()
  vi.runAllTimers()
  expect(taken).toEqual([0])
  clock.mockRestore()
})

test('a message that cannot be taken is not taken again, and the next ones are', () => {
  const taken: unknown[] = []
  const inbox = new Inbox((message) => {
    if (message === 'bad') throw new Error('bad')
    taken.push(message)
  })
  expect(() => inbox.receive(['first', 'bad', 'last'])).toThrow('bad')
  vi.runAllTimers()
  expect(taken).toEqual(['first', 'last'])
})
