import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ProjectFiles } from '../compiler/Project.ts'
import { ReaderCode } from '../project/ReaderCode.ts'
import { EditKeeper } from './EditKeeper.ts'
import { KeptEdits } from './KeptEdits.ts'

const start = { 'App.vue': 'start', 'settings.py': 'DEBUG = True' }
const solution = { ...start, 'App.vue': 'solved' }

/** A document of its own: what it writes is heard here as another tab's. */
let otherTab: HTMLIFrameElement
const keepers: EditKeeper[] = []

beforeEach(() => {
  localStorage.clear()
  otherTab = document.createElement('iframe')
  document.body.append(otherTab)
})
afterEach(() => {
  for (const keeper of keepers.splice(0)) keeper.end()
  otherTab.remove()
})

function open(from: ProjectFiles = start): { code: ReaderCode; keeper: EditKeeper } {
  const code = new ReaderCode(from)
  const keeper = new EditKeeper('cors', code)
  keepers.push(keeper)
  keeper.restore()
  return { code, keeper }
}

/** Another tab keeps these files. @param files `null`: it is back at the start */
function keepInOtherTab(files: ProjectFiles | null): void {
  const [key = ''] = keysOf(start)
  const { localStorage: others } = otherTab.contentWindow as Window
  if (files) others.setItem(key, JSON.stringify({ when: 5, files }))
  else others.removeItem(key)
}

/** The key of a start is the keeper's own affair: it shows when something is kept. */
function keysOf(from: ProjectFiles): string[] {
  const kept = new KeptEdits('cors', from)
  const before = kept.current()
  kept.save({ probe: '' })
  const keys = Object.keys(localStorage).filter((key) => key.includes('edits:'))
  kept.save(before?.files ?? null)
  return keys
}

const asideTexts = (keeper: EditKeeper): (string | undefined)[] =>
  keeper.asides.value.map(({ files }) => files['App.vue'])

test('every change comes back: text, an added file, a deleted one, settings.py', () => {
  const first = open()
  first.code.edit('App.vue', 'mine')
  first.code.add('Title.vue')
  first.code.edit('settings.py', 'DEBUG = False')
  first.keeper.save()
  const second = open()
  expect(second.code.files.value).toEqual(first.code.files.value)
  expect(second.keeper.notice.value).toMatchObject({ kind: 'restored' })
  second.code.remove('settings.py')
  second.keeper.save()
  expect(open().code.names.value).toEqual(['App.vue', 'Title.vue'])
})

test('what was typed last is kept when the page goes', () => {
  open().code.edit('App.vue', 'mine')
  dispatchEvent(new PageTransitionEvent('pagehide'))
  expect(open().code.files.value['App.vue']).toBe('mine')
})

test('a start that nobody changed is not kept', () => {
  const { code, keeper } = open()
  code.edit('App.vue', 'mine')
  code.edit('App.vue', 'start')
  keeper.save()
  expect(localStorage).toHaveLength(0)
  expect(open().keeper.notice.value).toBeNull()
})

test('a start that changed since leaves the reader’s version, and the new start is one choice away', () => {
  const before = open()
  before.code.edit('App.vue', 'mine')
  before.keeper.save()
  const newStart = { ...start, 'App.vue': 'new start' }
  const after = open(newStart)
  expect(after.code.files.value['App.vue']).toBe('mine')
  expect(after.keeper.notice.value).toMatchObject({ kind: 'start-changed' })
  after.keeper.useNewStart()
  expect(after.code.files.value).toEqual(newStart)
  expect(asideTexts(after.keeper)).toEqual(['mine'])
  expect(open(newStart).keeper.notice.value).toBeNull()
})

test('changes that the reader keeps belong to the new start from then on', () => {
  const before = open()
  before.code.edit('App.vue', 'mine')
  before.keeper.save()
  const newStart = { ...start, 'App.vue': 'new start' }
  open(newStart).keeper.keepMine()
  const again = open(newStart)
  expect(again.code.files.value['App.vue']).toBe('mine')
  expect(again.keeper.notice.value).toMatchObject({ kind: 'restored' })
})

test('what the reader made of the solution is found among the versions set aside, once', () => {
  const { code, keeper } = open()
  code.showSolution(solution)
  keeper.save()
  expect(keeper.asides.value).toEqual([])
  for (const text of ['solved, a', 'solved, ab']) {
    code.edit('App.vue', text)
    keeper.save()
  }
  code.showMine()
  keeper.save()
  expect(asideTexts(keeper)).toEqual(['solved, ab'])
  expect(keeper.asides.value[0]?.files).toEqual({ ...solution, 'App.vue': 'solved, ab' })
})

test('Reset sets aside both the own code and a changed solution', () => {
  const { code, keeper } = open()
  code.edit('App.vue', 'mine')
  code.showSolution(solution)
  code.edit('App.vue', 'solved, and more')
  keeper.setAside()
  code.reset()
  expect(asideTexts(keeper)).toEqual(['mine', 'solved, and more'])
})

test('two tabs: neither’s code is written over, and the reader chooses', async () => {
  const { code, keeper } = open()
  code.edit('App.vue', 'this tab')
  keeper.save()
  keepInOtherTab({ ...start, 'App.vue': 'other tab' })
  await vi.waitFor(() => expect(keeper.notice.value).toMatchObject({ kind: 'other-tab' }))
  // At once: the other has written over what was kept.
  expect(asideTexts(keeper)).toEqual(['this tab'])
  for (const text of ['this tab, on', 'this tab, on and on']) {
    code.edit('App.vue', text)
    keeper.save()
  }
  expect(asideTexts(keeper)).toEqual(['this tab, on and on'])
  expect(open().code.files.value['App.vue']).toBe('other tab')

  keeper.keepThisTab()
  expect(asideTexts(keeper)).toEqual(['other tab', 'this tab, on and on'])
  expect(open().code.files.value['App.vue']).toBe('this tab, on and on')
})

test('the other tab’s code can be taken over, and this one’s stays aside', async () => {
  const { code, keeper } = open()
  code.edit('App.vue', 'this tab')
  keepInOtherTab({ ...start, 'App.vue': 'other tab' })
  await vi.waitFor(() => expect(keeper.notice.value).not.toBeNull())
  keeper.useOtherTab()
  expect(code.files.value['App.vue']).toBe('other tab')
  expect(asideTexts(keeper)).toEqual(['this tab'])
  expect(keeper.notice.value).toBeNull()
})

test('a tab in which nothing was changed leaves nothing aside', async () => {
  const { keeper } = open()
  keepInOtherTab({ ...start, 'App.vue': 'other tab' })
  await vi.waitFor(() => expect(keeper.notice.value).not.toBeNull())
  keeper.save()
  keepInOtherTab(null)
  await vi.waitFor(() => expect(keeper.notice.value).toBeNull())
  expect(keeper.asides.value).toEqual([])
})

test('storage that is full is told of once a page, and what is typed stays', () => {
  const keep = open()
  const other = open()
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError')
  })
  try {
    keep.code.edit('App.vue', 'mine')
    keep.keeper.save()
    expect(keep.keeper.notice.value).toEqual({ kind: 'not-kept', why: 'full' })
    expect(keep.code.files.value['App.vue']).toBe('mine')
    keep.keeper.dismiss()
    keep.keeper.save()
    other.code.edit('App.vue', 'other')
    other.keeper.save()
    expect([keep.keeper.notice.value, other.keeper.notice.value]).toEqual([null, null])
  } finally {
    setItem.mockRestore()
  }
})
