import { expect, test } from 'vitest'
import { resolveImport } from './resolveImport.ts'

const files = {
  'App.vue': '',
  'lib/api.js': '',
  'lib/Title.vue': '',
  'store/index.ts': '',
  'words.json': '',
}

test.each([
  ['./App.vue', 'main.js', 'App.vue'],
  ['./App', 'main.js', 'App.vue'],
  ['./lib/api', 'App.vue', 'lib/api.js'],
  ['../App.vue', 'lib/api.js', 'App.vue'],
  ['./Title', 'lib/api.js', 'lib/Title.vue'],
  ['@/lib/api.js', 'lib/Title.vue', 'lib/api.js'],
  ['/src/lib/api.js', 'App.vue', 'lib/api.js'],
  ['./store', 'App.vue', 'store/index.ts'],
  ['./words', 'App.vue', 'words.json'],
])('%s in %s is %s', (specifier, importer, target) => {
  expect(resolveImport(specifier, importer, files)).toEqual({ target, isPackage: false })
})

test('a package of the sandbox is one, another is named with those there are', () => {
  expect(resolveImport('axios', 'App.vue', files)).toEqual({ target: 'axios', isPackage: true })
  expect(resolveImport('lodash', 'App.vue', files)).toEqual({
    missing: expect.stringMatching(/"lodash": the sandbox has no such package\. It has .*axios/),
  })
})

test('what is missing is named, and what there is', () => {
  expect(resolveImport('./api.js', 'App.vue', files)).toEqual({
    missing: expect.stringMatching(/no such file\. It has App\.vue, lib\/api\.js/),
  })
  expect(resolveImport('/lib/api.js', 'App.vue', files)).toEqual({
    missing: expect.stringContaining('Write "@/lib/api.js"'),
  })
})
