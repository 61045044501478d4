import { expect, it } from 'vitest'
import { readProgress } from './readProgress.ts'

const time = '2026-01-02T03:04:05.000Z'

it('reads what was kept', () => {
  const lessons = { cors: { opened: time, passed: time }, lifecycle: {} }
  expect(readProgress(JSON.stringify({ version: 1, lessons }))).toEqual(lessons)
})

it.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['another version', JSON.stringify({ version: 2, lessons: { cors: { passed: time } } })],
  ['a list of nothing', JSON.stringify({ version: 1, lessons: null })],
])('%s is no progress', (_, text) => {
  expect(readProgress(text)).toEqual({})
})

it('leaves out what is no time', () => {
  const lessons = { cors: { opened: time, tried: true, passed: 'yesterday', other: time }, x: null }
  expect(readProgress(JSON.stringify({ version: 1, lessons }))).toEqual({
    cors: { opened: time },
    x: {},
  })
})
