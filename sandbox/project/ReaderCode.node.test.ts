import { beforeEach, expect, test } from 'vitest'
import { ReaderCode } from './ReaderCode.ts'

const start = { 'App.vue': 'app', 'api.js': 'api' }
const solution = { 'App.vue': 'solved', 'api.js': 'api' }
let code: ReaderCode
beforeEach(() => {
  code = new ReaderCode(start)
})

test('a renamed file keeps its text and its place', () => {
  code.edit('App.vue', 'mine')
  code.rename('App.vue', 'Main.vue')
  expect(Object.entries(code.files.value)).toEqual([
    ['Main.vue', 'mine'],
    ['api.js', 'api'],
  ])
})

test('Reset can be taken back until the next edit', () => {
  code.edit('App.vue', 'mine')
  code.reset()
  expect(code.files.value).toEqual(start)
  expect(code.undoable.value).toEqual({ what: 'reset', file: null })
  code.undo()
  expect(code.files.value).toEqual({ ...start, 'App.vue': 'mine' })
  expect(code.undoable.value).toBeNull()

  code.reset()
  code.edit('api.js', 'other')
  expect(code.undoable.value).toBeNull()
  code.undo()
  expect(code.files.value).toEqual({ ...start, 'api.js': 'other' })
})

test('a Reset that changes nothing leaves nothing to take back', () => {
  code.reset()
  expect(code.undoable.value).toBeNull()
})

test('a deleted file can be brought back, in its place', () => {
  code.edit('App.vue', 'mine')
  code.remove('App.vue')
  expect(code.names.value).toEqual(['api.js'])
  code.undo()
  expect(Object.entries(code.files.value)[0]).toEqual(['App.vue', 'mine'])
})

test('both the own code and a solution that was tried out are kept while the other is shown', () => {
  code.edit('App.vue', 'mine')
  code.showSolution(solution)
  code.edit('api.js', 'tried')
  expect(code.mine.value).toEqual({ ...start, 'App.vue': 'mine' })
  code.showMine()
  expect(code.files.value['App.vue']).toBe('mine')
  code.showSolution(solution)
  expect(code.files.value).toEqual({ ...solution, 'api.js': 'tried' })
  code.reset()
  code.undo()
  expect(code.files.value).toEqual({ ...solution, 'api.js': 'tried' })
  code.showMine()
  expect(code.files.value['App.vue']).toBe('mine')
})

test('a new component compiles, and an editor is told of new files', () => {
  const before = code.revision.value
  code.add('Title.vue')
  expect(code.files.value['Title.vue']).toContain('<template>')
  expect(code.revision.value).toBeGreaterThan(before)
})
