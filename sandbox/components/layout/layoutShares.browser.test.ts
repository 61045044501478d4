import { beforeEach, expect, test } from 'vitest'
import { keepShares, layoutShares, setShare } from './layoutShares.ts'
import { LAYOUT_KEY, LEAST, MOST, propertyOf, startShares } from './shares.ts'
import { showKeptShares } from './showKeptShares.ts'

const shown = (): string => document.documentElement.style.getPropertyValue(propertyOf('wide-code'))

beforeEach(() => {
  localStorage.clear()
  document.documentElement.removeAttribute('style')
  setShare('wide-code', startShares['wide-code'])
})

test.each([
  [60.4, 60],
  [3, LEAST],
  [-20, LEAST],
  [99, MOST],
])('a border moved to %d %% stands at %d', (wanted, share) => {
  setShare('wide-code', wanted)
  expect(layoutShares['wide-code']).toBe(share)
  expect(shown()).toBe(String(share))
})

test('a border stands on the next visit where it was left', () => {
  setShare('wide-code', 70)
  keepShares()
  document.documentElement.removeAttribute('style')
  showKeptShares(LAYOUT_KEY, LEAST)
  expect(shown()).toBe('70')
})

test.each([
  'no JSON',
  'null',
  '[]',
  '{"wide-code":"70"}',
  '{"wide-code":-1}',
  '{"wide-code":11.9}',
  '{"wide-code":1e9}',
])('%s in the storage moves nothing', (text) => {
  document.documentElement.removeAttribute('style')
  localStorage.setItem(LAYOUT_KEY, text)
  showKeptShares(LAYOUT_KEY, LEAST)
  expect(shown()).toBe('')
})
