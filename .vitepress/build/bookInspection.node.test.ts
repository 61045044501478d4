import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { resolveConfig } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { projectRoot } from '../../tools/process/projectRoot.ts'
import { BookError } from './book/BookError.ts'
import { bookInspection } from './bookInspection.ts'

let top: string
beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'inspected-'))
  for (const part of ['docs', 'backend']) {
    cpSync(path.join(projectRoot, part), path.join(top, part), {
      recursive: true,
      filter: (file) => !file.includes('.venv'),
    })
  }
})
afterEach(() => rmSync(top, { recursive: true }))

const build = () =>
  resolveConfig({ configFile: false, plugins: [bookInspection(path.join(top, 'docs'))] }, 'build')
const breakFile = (file: string, old: string, now: string): void => {
  const text = readFileSync(path.join(top, file), 'utf8')
  expect(text).toContain(old)
  writeFileSync(
    path.join(top, file),
    text.replace(old, () => now),
  )
}

test('the book as it is can be built', async () => {
  await expect(build()).resolves.toBeDefined()
})

test('a build ends before it begins, with every mistake and without a stack', async () => {
  breakFile('docs/03-cors/index.md', 'part: The server', 'part: The kitchen')
  breakFile('docs/02-json-web-tokens/start/App.vue', '</template>', '</div></template>')
  breakFile('backend/login_lab/settings.py', '# #endregion cors', '')
  const error: unknown = await build().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(BookError)
  const { message, stack } = error as BookError
  expect(stack).toBe('')
  expect(message.split('\n\n')).toEqual([
    expect.stringMatching(
      /^Failed to read backend\/login_lab\/settings\.py:\d+:1: #region cors is/,
    ),
    expect.stringMatching(/^Failed to read docs\/02-json-web-tokens\/start\/App\.vue:\d+:\d+: /),
    expect.stringMatching(/^Failed to read docs\/03-cors\/index\.md:3:7: part is "The kitchen"\. /),
  ])
})
