import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { dependencies } from '../../package.json'
import { LEFT_OUT } from '../compiler/resolveImport.ts'
import { linkReach } from './playgroundLink.ts'
import { safeNames } from './safeNames.ts'
import { zipProject } from './zipProject.ts'

const unzip = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(zipProject('login-lab-cors', files))).map(([path, bytes]) => [
      path.replace(/^login-lab-cors\//, ''),
      strFromU8(bytes),
    ]),
  )

test.each([
  ['../../etc/passwd', 'etc/passwd'],
  ['/root.js', 'root.js'],
  ['C:\\Windows\\x.js', 'C_/Windows/x.js'],
  ['lib/./a.js', 'lib/a.js'],
  ['..', 'unnamed'],
  ['', 'unnamed'],
  ['con.js', '_con.js'],
  ['what?.vue', 'what_.vue'],
  ['a\u0000.js', 'a_.js'],
  ['end. ', 'end'],
  ['안녕 👋.vue', '안녕 👋.vue'],
  ['__proto__', '__proto__'],
])('%j is unpacked as %j', (name, safe) => {
  expect(safeNames([name]).get(name)).toBe(safe)
})

test('no two files are unpacked over each other', () => {
  const names = ['a.js', 'A.js', './a.js', 'a.js/b.js', 'lib/x', 'lib']
  const safe = [...safeNames(names).values()]
  expect(safe).toEqual(['a.js', '2-A.js', '3-a.js', '4-a.js/b.js', 'lib/x', '2-lib'])
})

test('code is copied as it is, broken as it may be, and runs with what the site runs it with', () => {
  const broken = '<script>\nexport default {{{\n</script>\r\n\ttab \u2028 안녕 👋'
  const settings = 'JWT_AUTH = {'
  const files = unzip({ 'App.vue': broken, 'lib/empty.js': '', 'settings.py': settings })
  expect(files['src/App.vue']).toBe(broken)
  expect(files['src/lib/empty.js']).toBe('')
  expect(files['settings.py']).toBe(settings)
  expect(files['src/main.js']).toContain("import App from './App.vue'")
  expect(files['index.html']).toContain('src="/src/main.js"')
  const manifest = JSON.parse(files['package.json'] ?? '') as { dependencies: object }
  const { axios, vue, 'vue-session': session } = dependencies
  expect(manifest.dependencies).toEqual({ axios, vue, 'vue-session': session })
})

test('an entry of the reader’s own starts the app, and the router comes along where it is used', () => {
  const files = unzip({ 'main.ts': "import { createRouter } from 'vue-router'", 'main.css': '' })
  expect(files['index.html']).toContain('src="/src/main.ts"')
  expect(files).not.toHaveProperty('src/main.js')
  expect(files['package.json']).toContain(`"vue-router": "${dependencies['vue-router']}"`)
})

test('a name that was changed is told in the README, and no other', () => {
  const files = unzip({ 'App.vue': '', 'what?.vue': 'a' })
  expect(files['src/what_.vue']).toBe('a')
  expect(files['README.md']).toContain('- `what?.vue` is `src/what_.vue`\n')
  expect(files['README.md']).not.toContain('`App.vue`')
  expect(unzip({ 'App.vue': '' })['README.md']).not.toContain('Names that were changed')
})

test('an import may leave out there what it may leave out here', () => {
  const list = LEFT_OUT.map((ending) => `'${ending}'`).join(', ')
  expect(unzip({ 'App.vue': '' })['vite.config.js']).toContain(`extensions: [${list}]`)
})

test.each([
  [8_000, 'safe'],
  [8_001, 'long'],
  [2_097_152, 'long'],
  [2_097_153, 'too-long'],
])('a link of %i characters is %s', (length, reach) => {
  expect(linkReach(length)).toBe(reach)
})
