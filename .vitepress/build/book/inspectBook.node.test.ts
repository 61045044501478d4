import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BookError } from './BookError.ts'
import { inspectBook } from './inspectBook.ts'

let top: string
let docs: string
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(docs, file)), { recursive: true })
  writeFileSync(path.join(docs, file), text)
}
const change = (file: string, old: string, now: string): void => {
  const text = readFileSync(path.join(docs, file), 'utf8')
  if (!text.includes(old)) throw new Error(`${file} does not hold ${old}`)
  write(
    file,
    text.replace(old, () => now),
  )
}
const remove = (file: string): void => rmSync(path.join(docs, file), { recursive: true })
const inspected = async (): Promise<string> =>
  new BookError((await inspectBook(docs)).faults, top).message

const PAGE = `---
title: CORS
part: The server
goal: You can.
sandbox:
  panels: [network]
  open: network
---

# CORS

<<< ./start/App.vue#greeting

See [the API](/reference/api).

::: sandbox
:::
`
const APP = `<script>
// #region greeting
export default { data: () => ({ greeting: 'Hello' }) }
// #endregion greeting
</script>

<template>
  <h1>{{ greeting }}</h1>
</template>
`
const CHECK = `export default {
  hints: ['Look.', 'Look there.'],
  checks: [{ name: 'It greets', judge: async () => true }],
}
`

beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'book-'))
  docs = path.join(top, 'docs')
  write('01-cors/index.md', PAGE)
  write('01-cors/start/App.vue', APP)
  write('01-cors/solution/App.vue', APP)
  write('01-cors/check.ts', CHECK)
  write('reference/api.md', '# The API\n')
  write('public/logo.svg', '')
})
afterEach(() => {
  rmSync(top, { recursive: true })
})

test('a book without mistakes has no faults, whatever editors leave beside its files', async () => {
  write('01-cors/start/.App.vue.swp', '')
  write('01-cors/index.md~', '')
  write('.DS_Store', '')
  change('01-cors/index.md', 'See', 'A `[link](/nowhere)`, a picture of ![it](/logo.svg), see')
  change('01-cors/index.md', '::: sandbox', '```md\n<<< ./none\n::: sandbx\n```\n\n::: sandbox')
  expect(await inspected()).toBe('')
})

const page = '01-cors/index.md'
const start = '01-cors/start/App.vue'
const check = '01-cors/check.ts'
type Row = [mistake: string, make: () => void, told: string]

const frontmatter: Row[] = [
  [
    'no frontmatter',
    () => write(page, '# CORS\n'),
    'index.md:1:1: it does not begin with frontmatter. Write ---',
  ],
  ['broken YAML', () => change(page, 'You can.', '"You can.'), 'index.md:4:'],
  [
    'a key twice',
    () => change(page, 'goal:', 'part: The server\ngoal:'),
    'index.md:4:1: its frontmatter is no YAML (Map keys must be unique). Mend the line',
  ],
  [
    'an unknown key',
    () => change(page, 'goal:', 'gaol: x\ngoal:'),
    'index.md:4:1: "gaol" is no key of a lesson’s frontmatter. Remove it, or name what you meant: title, part',
  ],
  [
    'an unknown key of the sandbox',
    () => change(page, '  open', '  opne: token\n  open'),
    'index.md:7:3: "sandbox.opne" is no key of a lesson’s frontmatter. Remove it, or name what you meant: panels and open',
  ],
  [
    'no title',
    () => change(page, 'title: CORS\n', ''),
    'index.md:2:1: title is missing. Add it: a text, the same as',
  ],
  [
    'no goal',
    () => change(page, 'goal: You can.\n', ''),
    'index.md:2:1: goal is missing. Add it: one sentence',
  ],
  [
    'a value of the wrong kind',
    () => change(page, 'title: CORS', 'title: 404'),
    'index.md:2:8: title is 404. Write a text',
  ],
  [
    'an unknown part',
    () => change(page, 'The server', 'The kitchen'),
    'index.md:3:7: part is "The kitchen". Write one of: The server, The browser',
  ],
  [
    'an unknown panel',
    () => change(page, '[network]', '[network, cookies]'),
    'index.md:6:21: sandbox.panels is "cookies". Write a list such as',
  ],
  [
    'a panel twice',
    () => change(page, '[network]', '[network, network]'),
    'index.md:6:11: sandbox.panels is ["network","network"]. Write a list',
  ],
  [
    '`open` not among the panels',
    () => change(page, 'open: network', 'open: token'),
    'index.md:7:9: sandbox.open is "token". Write one of the panels',
  ],
]

const text: Row[] = [
  [
    'no heading',
    () => change(page, '# CORS\n', ''),
    'index.md:9:1: the page has no heading. Write # CORS',
  ],
  [
    'a heading that differs',
    () => change(page, '# CORS', '# Cors'),
    'index.md:10:3: the heading is "Cors", the title "CORS". Make them the same.',
  ],
  [
    'two headings',
    () => change(page, 'See', '# More\n\nSee'),
    'index.md:14:1: the page’s heading is in line 10 already. Write ##',
  ],
  [
    'no sandbox',
    () => change(page, '::: sandbox\n:::\n', ''),
    ': the page does not place its sandbox. Write ::: sandbox',
  ],
  [
    'two sandboxes',
    () => change(page, 'See', '::: sandbox cors/start\n:::\n\nSee'),
    'index.md:19:5: the lesson’s sandbox stands in line 14 already. Remove one',
  ],
  [
    'an unknown project',
    () => change(page, 'See', '::: sandbox cors/strat\n:::\n\nSee'),
    'index.md:14:5: there is no project "cors/strat". Write ::: sandbox alone for the lesson’s own, or one of: cors/start, cors/solution.',
  ],
  [
    'an unknown container',
    () => change(page, 'See', '::: wraning\nx\n:::\n\nSee'),
    'index.md:14:5: "wraning" is no container. Write one of: sandbox, info',
  ],
  [
    'a sandbox that is not closed',
    () => change(page, '::: sandbox\n:::\n', '::: sandbox\n'),
    'index.md:16:5: the sandbox is never closed. Write :::',
  ],
  [
    'text in a sandbox',
    () => change(page, '::: sandbox\n:::', '::: sandbox\nHere.\n:::'),
    'index.md:16:5: a sandbox holds no text, and line 17 is inside it.',
  ],
  [
    'a missing file quoted',
    () => change(page, './start/App.vue', './start/Ap.vue'),
    'index.md:12:5: there is no file ./start/Ap.vue. Write its path',
  ],
  [
    'a missing region quoted',
    () => change(page, '#greeting', '#greting'),
    'index.md:12:20: ./start/App.vue has no #region greting. Write one of: greeting.',
  ],
  [
    'a dead link',
    () => change(page, '/reference/api', '/refrence/api'),
    'index.md:14:15: the link /refrence/api leads nowhere. Write a page’s address',
  ],
  [
    'a link with a number',
    () => change(page, '/reference/api', '/01-cors/'),
    'index.md:14:15: the link /01-cors/ leads nowhere.',
  ],
  [
    'a dead link in another page',
    () => write('reference/api.md', '[x](./none)\n'),
    'reference/api.md:1:5: the link ./none leads nowhere.',
  ],
]

const code: Row[] = [
  [
    'no App.vue',
    () =>
      change(page, '<<< ./start/App.vue#greeting', '') ??
      (write('01-cors/start/api.js', ''), remove(start)),
    'start/App.vue: it fails to start the app: the project has neither main.js, main.ts nor App.vue. Add one',
  ],
  [
    'a template that does not compile',
    () => change(start, '</h1>', ''),
    'start/App.vue:8:3: Element is missing end tag. Mend it',
  ],
  ['a script that does not parse', () => change(start, 'data: ()', 'data: ('), 'start/App.vue:3:'],
  [
    'a .js file that does not parse',
    () => write('01-cors/start/api.js', 'let a\nlet = 1 2\n'),
    'start/api.js:2:',
  ],
  [
    'a settings.py that does not parse',
    () => write('01-cors/start/settings.py', '# #region a\n# #endregion a\nDEBUG = (\n'),
    "start/settings.py:3: SyntaxError: '(' was never closed. Mend it",
  ],
  [
    'a setting that Django refuses',
    () => write('01-cors/start/settings.py', '\nINSTALLED_APPS = 3\n'),
    'start/settings.py:2: django.core.exceptions.ImproperlyConfigured',
  ],
  [
    'a package that is not there',
    () => change(start, '// #region', "import x from 'lodash'\n// #region"),
    'start/App.vue:2: it fails to import "lodash": the sandbox has no such package. It has ',
  ],
  [
    'a file of the solution that is missing',
    () => change('01-cors/solution/App.vue', '// #region', "import './api.js'\n// #region"),
    'solution/App.vue:2: it fails to import "./api.js": the project has no such file. It has App.vue.',
  ],
  [
    'a region that is not closed',
    () => change(start, '// #endregion greeting\n', ''),
    'start/App.vue:2:1: #region greeting is never closed. Write #endregion greeting',
  ],
  [
    'an end without its region',
    () => change('01-cors/solution/App.vue', '// #region greeting\n', ''),
    'solution/App.vue:3:1: #endregion greeting has no #region greeting above it.',
  ],
]

const exercise: Row[] = [
  [
    'nothing exported',
    () => write(check, 'export const hints = []\n'),
    'check.ts:1:1: its default export is missing. Write export default',
  ],
  [
    'no checks',
    () => change(check, 'checks:', 'cheks:'),
    'check.ts:1:1: checks is missing. Write a list',
  ],
  ['one hint', () => change(check, ", 'Look there.'", ''), 'check.ts:2:3: hints is a list of 1'],
  [
    'a judge that is none',
    () => change(check, 'async () => true', 'true'),
    'check.ts:3:3: checks.0.judge is true. Write a list',
  ],
  [
    'a throw while it is loaded',
    () => write(check, `interface A {\n  b: string\n}\n\n${CHECK}missing()\n`),
    'check.ts:9:1: it cannot be loaded (missing is not defined). Mend it',
  ],
  [
    'a check that does not parse',
    () => write(check, 'const a = = 1\n'),
    'check.ts:1:11: it cannot be loaded (Unexpected token). Mend it',
  ],
]

const folders: Row[] = [
  [
    'a bad name',
    () => write('5-more/index.md', ''),
    'docs/5-more: a lesson’s folder is named like "05-vue-session"',
  ],
  [
    'a number twice',
    () => write('01-more/index.md', PAGE),
    'docs/01-more: 01-cors has the number 01 too. Renumber one',
  ],
  [
    'a name twice',
    () => write('02-cors/index.md', PAGE),
    'docs/02-cors: 01-cors is named "cors" too. Rename one',
  ],
  [
    'the name of a page',
    () => write('cors.md', '# x\n'),
    'docs/01-cors: /cors is the address of cors.md. Rename the folder.',
  ],
  [
    'a stray file',
    () => write('01-cors/notes.txt', ''),
    'docs/01-cors/notes.txt: a lesson holds index.md, start',
  ],
  [
    'a stray file in a project',
    () => write('01-cors/start/photo.png', ''),
    'docs/01-cors/start/photo.png: a project holds .vue',
  ],
  ['no text', () => remove(page), 'docs/01-cors/index.md: it is missing. Write'],
  [
    'no start',
    () => remove('01-cors/start'),
    'docs/01-cors/start: it is missing. Make the folder, with an App.vue',
  ],
  [
    'no check',
    () => remove(check),
    'docs/01-cors/check.ts: it is missing, and an exercise has both',
  ],
  [
    'no solution',
    () => remove('01-cors/solution'),
    'docs/01-cors/solution: it is missing, and an exercise has both',
  ],
]

test.each([...frontmatter, ...text, ...code, ...exercise, ...folders])(
  '%s: file, line and what to do',
  async (_, make, told) => {
    make()
    const message = await inspected()
    expect(message).toContain(told)
    expect(message).toMatch(/^Failed to read docs\/\S+: /)
  },
)

test('every mistake is named, in the order of the files, and each once', async () => {
  change(page, 'The server', 'The kitchen')
  change(page, '#greeting', '#greting')
  write('reference/api.md', '<<< ../01-cors/start/App.vue#none\n')
  expect((await inspected()).split('\n\n')).toEqual([
    expect.stringContaining('index.md:3:7'),
    expect.stringContaining('index.md:12:20'),
    expect.stringContaining('api.md:1:'),
  ])
})
