import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { check, resolveConfig } from 'prettier'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inspectBook } from '../../.vitepress/build/book/inspectBook.ts'
import { readLessons } from '../../.vitepress/build/book/readLessons.ts'
import { sidebar } from '../../.vitepress/build/sidebar.ts'
import { projectRoot } from '../process/projectRoot.ts'
import { newLesson } from './newLesson.ts'

let docs: string
beforeEach(() => {
  docs = mkdtempSync(join(tmpdir(), 'new-lesson-'))
  cpSync(join(projectRoot, 'docs'), docs, { recursive: true })
})
afterEach(() => rmSync(docs, { recursive: true }))

// A name that no author takes: the clone may hold a lesson made a moment ago.
const NAME = 'made-by-a-test'

test('a new lesson has no faults, is laid out, and stands behind the others in the sidebar', async () => {
  const before = readLessons(docs)
  const folder = newLesson(docs, NAME)
  const lessons = readLessons(docs)
  expect(lessons.slice(0, -1)).toEqual(before)
  const lesson = lessons.at(-1)
  expect(lesson?.name).toBe(NAME)
  expect(lesson?.frontmatter.title).toBe('Made by a test')
  expect(JSON.stringify(sidebar(docs))).toContain(`/${NAME}/`)
  // Compiled, its check loaded, its quotes and links followed.
  const { faults } = await inspectBook(docs)
  expect(faults.filter(({ file }) => file.startsWith(folder))).toEqual([])
  // Its own check waits for its author.
  expect(lesson?.solution).toEqual(lesson?.start)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    expect(entry).toMatch(/^(index\.md|check\.ts|(start|solution)(\/App\.vue)?)$/)
  }
})

test('what a new lesson is made of passes format and lint', async () => {
  const file = join(projectRoot, 'tools/lesson-template/check.ts')
  const text = readFileSync(file, 'utf8')
  const options = { ...(await resolveConfig(file)), filepath: file }
  expect(await check(text, options)).toBe(true)
  const eslint = new ESLint({ cwd: projectRoot })
  const [result] = await eslint.lintText(text, { filePath: 'docs/98-x/check.ts' })
  expect(result?.messages).toEqual([])
})

test.each([
  [undefined, /it has no name\. Run npm run new-lesson -- its-name/],
  ['Refresh Tokens', /"Refresh Tokens" is no name for a lesson\. Use lower-case words/],
  ['../escape', /"\.\.\/escape" is no name/],
  ['a b', /"a b" is no name/],
  ['', /"" is no name/],
  ['reference', /\/reference is another page/],
  ['playground', /\/playground is another page/],
  ['cors', /docs\/\d\d-cors is there already/],
])('the name %j is refused with what to do', (name, message) => {
  expect(() => newLesson(docs, name)).toThrow(message)
})

test('the number 99 is the last', () => {
  mkdirSync(join(docs, '99-last'))
  expect(() => newLesson(docs, 'more')).toThrow(/Renumber the folders/)
})
