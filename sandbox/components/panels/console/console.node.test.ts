import { describe, expect, it } from 'vitest'
import type { ConsoleEntry } from '../../../record/ConsoleEntry.ts'
import { consoleRows, countLevels, type ShownLevel } from './consoleRows.ts'
import { joined } from './entryText.ts'
import { InputHistory } from './InputHistory.ts'
import { safeStyle } from './safeStyle.ts'

let id = 0
const line = (text: string, more: Partial<ConsoleEntry> = {}): ConsoleEntry => ({
  kind: 'console',
  id: ++id,
  at: 0,
  inRun: 1,
  level: 'log',
  values: [{ kind: 'string', text }],
  place: null,
  ...more,
})
const texts = (entries: ConsoleEntry[]): string[] => entries.map(({ values }) => joined(values))

describe('the lines to show', () => {
  const entries = [
    line('start'),
    line('outer', { group: { id: 'a', isCollapsed: false } }),
    line('in outer', { groups: ['a'], level: 'warn' }),
    line('inner', { groups: ['a'], group: { id: 'b', isCollapsed: true } }),
    line('in inner', { groups: ['a', 'b'], level: 'error' }),
    line('end', { level: 'debug', place: { file: 'App.vue', line: 12 } }),
  ]
  const all = { text: '', hidden: new Set<ShownLevel>() }

  it('leaves out what a folded group holds, at any depth', () => {
    const shown = (folded: string[]) =>
      texts(consoleRows(entries, all, (group) => folded.includes(group)))
    expect(shown([])).toHaveLength(6)
    expect(shown(['b'])).toEqual(['start', 'outer', 'in outer', 'inner', 'end'])
    expect(shown(['a'])).toEqual(['start', 'outer', 'end'])
  })

  it('finds a text in folded groups too, and by the place', () => {
    const find = (text: string) => texts(consoleRows(entries, { ...all, text }, () => true))
    expect(find('IN INNER')).toEqual(['in inner'])
    expect(find('app.vue:12')).toEqual(['end'])
    expect(find('nowhere')).toEqual([])
  })

  it('hides levels, and counts them', () => {
    const hidden = new Set<ShownLevel>(['info', 'debug'])
    expect(texts(consoleRows(entries, { ...all, hidden }, () => false))).toEqual([
      'in outer',
      'in inner',
    ])
    expect(countLevels(entries)).toEqual({ error: 1, warn: 1, info: 3, debug: 1 })
  })
})

it('parts of a format stand without a space, other values with one', () => {
  const part = (text: string, isGlued = false) => ({
    kind: 'string' as const,
    text,
    ...(isGlued ? { isGlued: true as const } : {}),
  })
  expect(joined([part('a', true), part('b', true), part('c'), part('d')])).toBe('ab c d')
})

it('a %c style may change how text looks and nothing else', () => {
  expect(
    safeStyle('color: red; position: fixed; background: url(x); font-weight:bold; --x: 1;'),
  ).toEqual({ color: 'red', 'font-weight': 'bold' })
})

it('earlier lines come back, and then what was being typed', () => {
  const history = new InputHistory()
  expect(history.older('draft')).toBeNull()
  history.add('one')
  history.add('two')
  history.add('two')
  expect(history.older('draft')).toBe('two')
  expect(history.older('two')).toBe('one')
  expect(history.older('one')).toBeNull()
  expect([history.newer(), history.newer(), history.newer()]).toEqual(['two', 'draft', null])
})
