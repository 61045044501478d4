import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readLessons } from './readLessons.ts'

let docs: string
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(docs, file)), { recursive: true })
  writeFileSync(path.join(docs, file), text)
}
const page = (title: string, extra = ''): string =>
  `---\ntitle: ${title}\npart: The server\ngoal: You can.\nsandbox:\n  panels: [network]\n  open: network\n${extra}---\n\n# ${title}\n`

beforeEach(() => {
  docs = mkdtempSync(path.join(tmpdir(), 'lessons-'))
  write('01-cors/index.md', page('CORS'))
  write('01-cors/start/App.vue', '<template>a</template>')
})
afterEach(() => rmSync(docs, { recursive: true }))

test('a lesson is its folder, and its number is not its name', () => {
  write('public/logo.svg', '')
  expect(readLessons(docs).map(({ name }) => name)).toEqual(['cors'])
})

test('a stray file is named with its path', () => {
  write('01-cors/notes.txt', '')
  expect(() => readLessons(docs)).toThrow(/01-cors\/notes\.txt: a lesson holds index\.md/)
})

test('a stray file in a project is named with its path', () => {
  write('01-cors/start/photo.png', '')
  expect(() => readLessons(docs)).toThrow(/01-cors\/start\/photo\.png/)
})

test('an exercise without its check is named', () => {
  write('01-cors/solution/App.vue', '<template>b</template>')
  expect(() => readLessons(docs)).toThrow(/01-cors\/check\.ts: it is missing/)
})

test('a missing start is named', () => {
  rmSync(path.join(docs, '01-cors/start'), { recursive: true })
  expect(() => readLessons(docs)).toThrow(/01-cors\/start: it is missing/)
})

test('frontmatter that is wrong names the file, the key and what is needed', () => {
  write('01-cors/index.md', page('CORS').replace('The server', 'The kitchen'))
  expect(() => readLessons(docs)).toThrow(/01-cors\/index\.md:\n {2}part: [^]*It needs title, part/)
})

test('an unknown key is refused', () => {
  write('01-cors/index.md', page('CORS', 'gaol: x\n'))
  expect(() => readLessons(docs)).toThrow(/gaol/)
})

test('a heading that differs from the title is refused', () => {
  write('01-cors/index.md', page('CORS').replace('# CORS', '# Cross-origin'))
  expect(() => readLessons(docs)).toThrow(/Make them the same/)
})

test('a folder that is named like no lesson is refused', () => {
  write('5-more/index.md', page('More'))
  expect(() => readLessons(docs)).toThrow(/5-more: a lesson's folder is named like/)
})
