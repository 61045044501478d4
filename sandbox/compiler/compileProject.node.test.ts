import { expect, test } from 'vitest'
import { compileProject } from './compileProject.ts'
import type { CompiledProject, ProjectFiles } from './Project.ts'
import { sourceLine } from './sourceLine.ts'

async function compiled(files: ProjectFiles): Promise<CompiledProject> {
  const result = await compileProject(files)
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.project
}
async function faults(files: ProjectFiles): Promise<string[]> {
  const result = await compileProject(files)
  return result.ok
    ? []
    : result.errors.map(({ file, line, message }) => `${file}:${line} ${message}`)
}
/** The source line of the compiled line that holds a text. */
function lineOf(project: CompiledProject, file: string, wanted: string): number | null {
  const lines = project.modules.find((module) => module.file === file)?.code.split('\n') ?? []
  const index = lines.findIndex((line) => line.includes(wanted))
  const column = (lines[index] ?? '').indexOf(wanted) + 1
  return sourceLine(project.lineMaps[file], index + 1, column)
}

const App = '<template><p>hello</p></template>'

test('App.vue alone is mounted by itself', async () => {
  const { modules, entry, packages } = await compiled({ 'App.vue': App })
  expect(modules.map(({ file }) => file)).toEqual(['App.vue', entry])
  expect(packages).toEqual(['vue'])
})

test('a module comes after those that it imports', async () => {
  const project = await compiled({
    'main.js': "import { a } from './a'\nimport './b.js'\nconsole.log(a)",
    'a.ts': "import { b } from './b.js'\nexport const a: number = b",
    'b.js': 'export const b = 1',
  })
  expect(project.modules.map(({ file }) => file)).toEqual(['b.js', 'a.ts', 'main.js'])
})

test('a script’s and a template’s lines lead back to the source', async () => {
  const source = [
    '<script>',
    'export default {',
    '  methods: {',
    '    boom() {',
    "      throw new Error('bang')",
    '    },',
    '  },',
    '}',
    '</script>',
    '<template>',
    '  <p @click="boom">a</p>',
    '  {{ missing.value }}',
    '</template>',
  ].join('\n')
  const project = await compiled({ 'App.vue': source })
  expect(lineOf(project, 'App.vue', "throw new Error('bang')")).toBe(5)
  expect(lineOf(project, 'App.vue', 'missing.value')).toBe(12)
})

test('an unknown package names itself and lists what there is', async () => {
  const source = `<script>\nimport _ from 'lodash'\nexport default {}\n</script>\n${App}`
  expect(await faults({ 'App.vue': source })).toEqual([
    'App.vue:2 Failed to import "lodash": the sandbox has no such package. It has vue, axios, vue-router, vue-session; your own files start with "./".',
  ])
})

test('a script that does not parse is told with its line in the file', async () => {
  const source = `${App}\n<script setup>\nconst a = 1\nconst b = (2\n</script>`
  expect(await faults({ 'App.vue': source })).toEqual([
    expect.stringMatching(/^App\.vue:5 SyntaxError: Unexpected token/),
  ])
})

test('a plain script that does not parse is told too', async () => {
  expect(await faults({ 'App.vue': App, 'x.js': 'let a = ;' })).toEqual([
    'x.js:1 SyntaxError: Unexpected token',
  ])
})

test('a template without its end tag is told with its line', async () => {
  expect(await faults({ 'App.vue': '<template>\n  <p>\n</template>' })).toEqual([
    'App.vue:2 Element is missing end tag.',
  ])
})

test('files that import each other in a ring are named', async () => {
  const ring = await faults({
    'main.js': "import './a.js'",
    'a.js': "import './b.js'",
    'b.js': "import './a.js'",
  })
  expect(ring[0]).toContain('a.js imports b.js imports a.js')
})

test('a project without an entry says what it needs', async () => {
  expect((await faults({ 'x.js': '' }))[0]).toContain('main.js, main.ts nor App.vue')
})
