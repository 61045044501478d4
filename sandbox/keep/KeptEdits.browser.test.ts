import { beforeEach, expect, test, vi } from 'vitest'
import { KeptEdits } from './KeptEdits.ts'

const start = { 'App.vue': 'start', 'settings.py': 'DEBUG = True' }
const mine = { 'App.vue': 'mine', 'lib/new.js': 'added' }
let kept: KeptEdits
beforeEach(() => {
  localStorage.clear()
  kept = new KeptEdits('cors', start)
})

test('files are kept for one sandbox and its start', () => {
  kept.save(mine)
  expect(new KeptEdits('cors', start).current()?.files).toEqual(mine)
  expect(new KeptEdits('tokens', start).current()).toBeNull()
  kept.save(null)
  expect(kept.current()).toBeNull()
  expect(localStorage).toHaveLength(0)
})

test('the order of the files makes no other start, one letter does', () => {
  kept.save(mine)
  const { 'App.vue': app, ...others } = start
  expect(new KeptEdits('cors', { ...others, 'App.vue': app }).current()?.files).toEqual(mine)
  const changed = new KeptEdits('cors', { ...start, 'App.vue': 'starT' })
  expect(changed.current()).toBeNull()
  expect(changed.earlier()?.files).toEqual(mine)
  changed.forgetEarlier()
  expect(changed.earlier()).toBeNull()
})

test('versions that were set aside stand once each, the newest first, ten of them', () => {
  for (let count = 0; count < 12; count++) kept.setAside({ 'App.vue': String(count) })
  kept.setAside({ 'App.vue': '5' })
  expect(kept.asides().map(({ files }) => files['App.vue'])).toEqual([
    '5',
    '11',
    '10',
    '9',
    '8',
    '7',
    '6',
    '4',
    '3',
    '2',
  ])
  const times = kept.asides().map(({ when }) => when)
  expect(new Set(times).size).toBe(times.length)
})

test('a version that goes on from another takes its place', () => {
  kept.setAside({ 'App.vue': 'other' })
  const { when } = kept.setAside({ 'App.vue': 'half' })
  kept.setAside({ 'App.vue': 'whole' }, when)
  expect(kept.asides().map(({ files }) => files['App.vue'])).toEqual(['whole', 'other'])
})

test.each([
  'no JSON',
  'null',
  '[]',
  '{"when":1}',
  '{"when":1,"files":null}',
  '{"when":1,"files":{}}',
  '{"when":1,"files":{"App.vue":2}}',
  '{"when":"1","files":{"App.vue":"a"}}',
])('%s in the storage is no version', (text) => {
  kept.save(mine)
  const [key = ''] = Object.keys(localStorage)
  localStorage.setItem(key, text)
  localStorage.setItem('login-lab:aside:cors', text === '[]' ? '[[]]' : text)
  expect(kept.current()).toBeNull()
  expect(kept.asides()).toEqual([])
  expect(new KeptEdits('cors', mine).earlier()).toBeNull()
})

test.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'forbidden'],
])('a %s means that the storage is %s', (name, why) => {
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', name)
  })
  try {
    expect(kept.save(mine)).toBe(why)
    expect(kept.setAside(mine).notKept).toBe(why)
  } finally {
    setItem.mockRestore()
  }
})
