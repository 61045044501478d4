import { forEachDiagnostic } from '@codemirror/lint'
import { redo, undo } from '@codemirror/commands'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EditorFiles } from './EditorFiles.ts'
import { MOST_CHARACTERS } from './sizeLimit.ts'

let parent: HTMLElement
let edits: [string, string][]
let notices: string[]
let leaves: boolean[]
let editor: EditorFiles

const text = (): string => editor.view.state.doc.toString()
const type = (insert: string): void => editor.view.dispatch({ changes: { from: 0, insert } })
const KEY_CODES: Record<string, number> = { Tab: 9, Escape: 27, a: 65 }
const press = (key: string): boolean => {
  const init = { key, keyCode: KEY_CODES[key] ?? 0, cancelable: true, bubbles: true }
  const event = new KeyboardEvent('keydown', init)
  editor.view.contentDOM.dispatchEvent(event)
  return event.defaultPrevented
}
function drop(file: File): void {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(file)
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
  editor.view.contentDOM.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
}

beforeEach(() => {
  parent = document.body.appendChild(document.createElement('div'))
  edits = []
  notices = []
  leaves = []
  const host = {
    files: () => ({}),
    noteId: 'note',
    onEdit: (file: string, text: string) => void edits.push([file, text]),
    onNotice: (notice: string) => void notices.push(notice),
    onTabLeaves: (now: boolean) => void leaves.push(now),
    onFormat: () => undefined,
  }
  editor = new EditorFiles(parent, host, 'App.vue', 'app')
})
afterEach(() => {
  editor.destroy()
  parent.remove()
})

test('each file keeps its own history', () => {
  type('1')
  editor.show('api.js', 'api')
  type('2')
  expect(text()).toBe('2api')
  editor.show('App.vue', '1app')
  undo(editor.view)
  expect(text()).toBe('app')
  editor.show('api.js', '2api')
  undo(editor.view)
  expect(text()).toBe('api')
  redo(editor.view)
  expect(edits.map(([file]) => file)).toEqual(['App.vue', 'api.js', 'App.vue', 'api.js', 'api.js'])
})

test('a change from outside is not told back, and can be undone', () => {
  type('1')
  editor.show('App.vue', 'reset')
  expect(edits).toHaveLength(1)
  undo(editor.view)
  expect(text()).toBe('1app')
})

test('the solution has a history of its own', () => {
  type('1')
  editor.show('App.vue', 'solved', 'solution')
  undo(editor.view)
  expect(text()).toBe('solved')
  editor.show('App.vue', '1app')
  undo(editor.view)
  expect(text()).toBe('app')
})

test('a renamed file keeps text and history', () => {
  type('1')
  editor.rename('App.vue', 'Main.vue')
  expect(editor.view.contentDOM.getAttribute('aria-label')).toContain('Main.vue')
  editor.show('Main.vue', '1app')
  undo(editor.view)
  expect(text()).toBe('app')
})

test('problems are marked at their lines, in their file', () => {
  editor.show('App.vue', 'one\n  two\nthree')
  const problem = { stage: 'compile', file: 'App.vue', line: 2, message: 'wrong' } as const
  editor.markProblems([problem, { ...problem, file: 'api.js' }, { ...problem, line: 99 }])
  const found: [string, string][] = []
  forEachDiagnostic(editor.view.state, ({ message }, from, to) =>
    found.push([message, editor.view.state.sliceDoc(from, to)]),
  )
  expect(found).toEqual([
    ['wrong', 'two'],
    ['wrong', 'three'],
  ])
  editor.markProblems([])
  expect(parent.querySelector('.cm-lintRange-error')).toBeNull()
})

test('Tab indents; after Escape it leaves until the next key', () => {
  editor.view.focus()
  expect(press('Tab')).toBe(true)
  expect(text()).toBe('  app')
  press('Escape')
  expect(leaves.at(-1)).toBe(true)
  expect(press('Tab')).toBe(false)
  press('a')
  expect(leaves.at(-1)).toBe(false)
  expect(press('Tab')).toBe(true)
})

test('five megabytes are refused with a sentence, and nothing changes', async () => {
  type('x'.repeat(5 * 1024 * 1024))
  expect(text()).toBe('app')
  await expect.poll(() => notices.join()).toContain('5,242,883')
  // What fits still goes in, whole.
  const long = 'y'.repeat(MOST_CHARACTERS - 3)
  type(long)
  expect(text()).toBe(`${long}app`)
})

test.each([
  ['a picture', new File([new Uint8Array([137, 80, 78, 71, 0, 1, 2])], 'photo.png'), 'photo.png'],
  ['another encoding', new File([new Uint8Array([0xe9, 0x74, 0xe9])], 'latin.txt'), 'latin.txt'],
  ['five megabytes', new File(['x'.repeat(5_242_880)], 'long.txt'), 'long.txt'],
])('a dropped file that is %s is refused by name', async (_, file, name) => {
  drop(file)
  await expect.poll(() => notices.join()).toContain(name)
  expect(text()).toBe('app')
})

test('a dropped file of code comes in whole', async () => {
  drop(new File(['const ü = 1\r\n'], 'code.js'))
  await expect.poll(text).toContain('const ü = 1\n')
  expect(notices).toEqual([])
})
