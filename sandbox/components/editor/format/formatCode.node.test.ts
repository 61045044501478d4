import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatCode } from './formatCode.ts'

test.each([
  ['a.js', 'let a=1;f( "x" )', "let a = 1\nf('x')\n"],
  ['a.ts', 'let a:number=1', 'let a: number = 1\n'],
  ['a.css', 'p{color:red}', 'p {\n  color: red;\n}\n'],
  ['a.json', '{"a":1}', '{ "a": 1 }\n'],
  [
    'App.vue',
    '<script setup lang="ts">\nconst a:number=1;\n</script>\n<template>\n<p   v-if="a==1">{{a}}</p></template>',
    '<script setup lang="ts">\nconst a: number = 1\n</script>\n<template>\n  <p v-if="a == 1">{{ a }}</p>\n</template>\n',
  ],
])('%s is laid out', async (file, text, wanted) => {
  expect(await formatCode(file, text)).toEqual({ text: wanted })
})

test.each([
  ['a.js', 'let a =\nlet b = ;', 2],
  ['App.vue', '<template>\n<div>\n</template>', 3],
  ['App.vue', '<template><p /></template>\n<script>\nlet a = (\n</script>', 4],
  ['a.css', 'p {', 1],
])('a fault in %s says what and where', async (file, text, line) => {
  const result = await formatCode(file, text)
  expect(result).toMatchObject({ line, fault: expect.stringContaining(`${file}:${line}`) })
})

test('a file without a formatter says so', async () => {
  expect(await formatCode('settings.py', 'A = 1')).toMatchObject({
    fault: expect.stringContaining('settings.py'),
  })
})

test(
  'every file of the lessons can be laid out, and a second time changes nothing',
  { timeout: 60_000 },
  async () => {
    const docs = join(import.meta.dirname, '../../../../docs')
    const files = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(start|solution)\/.+\.(vue|js|ts)$/.test(name),
    )
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      const once = await formatCode(file, readFileSync(join(docs, file), 'utf8'))
      const text = 'text' in once ? once.text : once.fault
      expect(await formatCode(file, text), file).toEqual({ text })
    }
  },
)
