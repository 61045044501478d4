import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { topBuild } from '../tools/site/testBuilds.ts'
import { expect, test } from './support/test.ts'

/** Every script of the built site, the frame's too. */
function scripts(): { name: string; text: string }[] {
  return readdirSync(topBuild.outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?js$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(topBuild.outDir, name), 'utf8') }))
}

const holding = (word: string): string[] =>
  scripts()
    .filter(({ text }) => text.includes(word))
    .map(({ name }) => name)

// Each weighs hundreds of kilobytes and comes in through a dependency, unseen.
for (const [what, word] of [
  ['the Public Suffix List, which MSW asks for cookies', 'kitakyushu'],
  ['the elliptic curves of a polyfilled crypto', 'secp256k1'],
  ['a polyfilled stream', 'readableHighWaterMark'],
  ['the Vue compiler that runs in templates at run time', 'new Function("Vue"'],
] as const) {
  test(`no script holds ${what}`, () => {
    expect(scripts().length).toBeGreaterThan(3)
    expect(holding(word)).toEqual([])
  })
}

test('the mock server is in the bundle once', () => {
  expect(holding('Unable to log in with provided credentials.').length).toBe(1)
})

test('no script, style or page names a host to load from', () => {
  const loads =
    /(?:src=|import\(|from ?|url\()["'`]?(?:https?:)?\/\/(?!localhost|127\.0\.0\.1)[a-z0-9.-]+/gi
  const found = readdirSync(topBuild.outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|css)$/.test(name))
    .flatMap((name) => readFileSync(join(topBuild.outDir, name), 'utf8').match(loads) ?? [])
  expect(found).toEqual([])
})
