import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readLessons } from '../../.vitepress/build/readLessons.ts'
import { sidebar } from '../../.vitepress/build/sidebar.ts'
import { compileProject } from '../../sandbox/compiler/compileProject.ts'
import exercise from '../lesson-template/check.ts'
import { projectRoot } from '../process/projectRoot.ts'
import { newLesson } from './newLesson.ts'

let docs: string
beforeEach(() => {
  docs = mkdtempSync(join(tmpdir(), 'new-lesson-'))
  cpSync(join(projectRoot, 'docs'), docs, { recursive: true })
})
afterEach(() => rmSync(docs, { recursive: true }))

test('a new lesson is read, compiled and listed behind the others', async () => {
  const before = readLessons(docs).length
  newLesson(docs, 'refresh-tokens')
  const lessons = readLessons(docs)
  expect(lessons).toHaveLength(before + 1)
  const lesson = lessons.at(-1)
  expect(lesson?.name).toBe('refresh-tokens')
  expect(lesson?.frontmatter.title).toBe('Refresh tokens')
  expect(JSON.stringify(sidebar(docs))).toContain('/refresh-tokens/')
  for (const files of [lesson?.start, lesson?.solution]) {
    expect((await compileProject(files ?? {})).ok).toBe(true)
  }
  // Its own check waits for its author.
  expect(lesson?.solution).toEqual(lesson?.start)
  expect(exercise.hints.length).toBeGreaterThanOrEqual(2)
})

test.each([
  [undefined, /it has no name\. Run npm run new-lesson -- its-name/],
  ['Refresh Tokens', /"Refresh Tokens" is no name for a lesson\. Use lower-case words/],
  ['../escape', /is no name/],
  ['playground', /\/playground is another page/],
  ['cors', /docs\/\d\d-cors is there already/],
])('the name %j is refused with what to do', (name, message) => {
  expect(() => newLesson(docs, name)).toThrow(message)
})

test('the number 99 is the last', () => {
  mkdirSync(join(docs, '99-last'))
  expect(() => newLesson(docs, 'more')).toThrow(/Renumber the folders/)
})
