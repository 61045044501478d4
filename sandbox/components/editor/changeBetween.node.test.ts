import { expect, test } from 'vitest'
import { changeBetween } from './changeBetween.ts'

test.each([
  ['', 'abc'],
  ['abc', ''],
  ['aXa', 'aYa'],
  ['aa', 'aaa'],
  ['aaa', 'aa'],
  ['one\ntwo\n', 'one\n2\ntwo\n'],
])('%j becomes %j by the change', (old, text) => {
  const change = changeBetween(old, text)
  expect(change && old.slice(0, change.from) + change.insert + old.slice(change.to)).toBe(text)
})

test('what stays is not part of it', () => {
  expect(changeBetween('let a = 1', 'let b = 1')).toEqual({ from: 4, to: 5, insert: 'b' })
  expect(changeBetween('same', 'same')).toBeNull()
})
