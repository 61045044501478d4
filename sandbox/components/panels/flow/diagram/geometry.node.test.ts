import { expect, test } from 'vitest'
import type { Arrow } from '../steps/Arrow.ts'
import { labelPlace, lifelinesAt, lineOf } from './geometry.ts'

const arrow = (from: Arrow['from'], to: Arrow['to'], stops: Arrow['stops'] = null): Arrow => ({
  kind: 'request',
  from,
  to,
  stops,
  label: '',
  status: null,
  state: 'done',
  entry: 1,
  request: 1,
})

test.each([320, 768, 1440])('at %i px all is in order and inside', (width) => {
  const { vue, storage, django, database } = lifelinesAt(width)
  // Room for a name on each side of the outer lines.
  expect(vue).toBeGreaterThanOrEqual(38)
  expect(width - database).toBeGreaterThanOrEqual(38)
  expect(storage - vue).toBeGreaterThan(70)
  expect(lineOf(arrow('vue', 'django'), width)).toEqual({ from: vue, to: django })
  expect(lineOf(arrow('django', 'django'), width)).toEqual({ from: django, to: django })

  // What the browser stops ends between the app and everything else, whichever way it went.
  for (const stopped of [arrow('vue', 'django', 'browser'), arrow('django', 'vue', 'browser')]) {
    expect(lineOf(stopped, width).to).toBeGreaterThan(vue)
    expect(lineOf(stopped, width).to).toBeLessThan(storage)
  }
  const lost = lineOf(arrow('vue', 'elsewhere', 'on-the-way'), width)
  expect(lost.to).toBeGreaterThan(vue)
  expect(lost.to).toBeLessThan(django)
  expect(lineOf(arrow('outside', 'vue'), width).from).toBeLessThan(vue)
  const byReader = lineOf(arrow('outside', 'storage'), width).from
  expect(byReader > vue && byReader < storage).toBe(true)
})

test('a label has more than half of the row to go on in, also on a narrow screen', () => {
  const width = 320
  for (const [from, to] of [
    ['vue', 'storage'],
    ['django', 'vue'],
    ['django', 'database'],
    ['django', 'django'],
  ] as const) {
    const place = labelPlace(lineOf(arrow(from, to), width), width)
    const taken = parseFloat('paddingLeft' in place ? place.paddingLeft : place.paddingRight)
    expect(width - taken).toBeGreaterThan(width / 2)
  }
})
