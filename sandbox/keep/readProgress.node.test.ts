import { expect, it } from 'vitest'
import { mergeProgress } from './mergeProgress.ts'
import { readProgress } from './readProgress.ts'

const time = '2026-01-02T03:04:05.000Z'
const later = '2026-02-02T03:04:05.000Z'

it('reads what was kept', () => {
  const lessons = { cors: { opened: time, passed: time }, lifecycle: {} }
  const kept = { version: 1, lessons, last: 'cors' }
  expect(readProgress(JSON.stringify(kept))).toEqual(kept)
  expect(readProgress(JSON.stringify({ version: 1, lessons }))).toEqual({ ...kept, last: null })
})

it.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['another version', JSON.stringify({ version: 2, lessons: { cors: { passed: time } } })],
  ['a list of nothing', JSON.stringify({ version: 1, lessons: null })],
  ['something else', JSON.stringify({ name: 'login-lab', version: '0.1.0' })],
])('%s is no progress', (_, text) => {
  expect(readProgress(text)).toBeNull()
})

it('leaves out what is no time, and what is no lesson', () => {
  const lessons = {
    cors: { opened: time, tried: true, passed: 'yesterday', other: time },
    x: null,
    '<b>': { opened: time },
  }
  expect(readProgress(JSON.stringify({ version: 1, lessons }))?.lessons).toEqual({
    cors: { opened: time },
    x: {},
  })
})

it('merges two, the earlier time of each step', () => {
  const mine = { cors: { opened: later, passed: time }, lifecycle: { opened: time } }
  const other = { cors: { opened: time, tried: later }, 'form-data': { opened: later } }
  expect(mergeProgress(mine, other)).toEqual({
    cors: { opened: time, tried: later, passed: time },
    lifecycle: { opened: time },
    'form-data': { opened: later },
  })
})
