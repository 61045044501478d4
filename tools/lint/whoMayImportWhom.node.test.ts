import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../process/projectRoot.ts'

const eslint = new ESLint({ cwd: projectRoot })

/** What the project's own lint says about imports in a file with this text; the file need not exist. */
async function reports(filePath: string, code: string): Promise<string[]> {
  const text = filePath.endsWith('.vue') ? `<script setup lang="ts">\n${code}\n</script>\n` : code
  const [result] = await eslint.lintText(text, { filePath: `${projectRoot}/${filePath}` })
  return (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => fatal || ruleId === 'login-lab/who-may-import-whom')
    .map(({ message }) => message)
}

const wrong: [file: string, code: string, message: string][] = [
  ['mocks/urls.ts', "import { ref } from 'vue'", 'mocks/urls.ts may not import vue'],
  ['mocks/urls.ts', "import { x } from '@vue/repl'", 'mocks/urls.ts may not import @vue/repl'],
  ['mocks/a/b.ts', "import { x } from '../../sandbox/wire.ts'", 'may not import sandbox/wire.ts'],
  ['mocks/a.ts', "export * from '../.vitepress/x.ts'", 'may not import .vitepress/x.ts'],
  ['sandbox/a.ts', "import { x } from '../mocks/urls.ts'", 'may not import mocks/urls.ts'],
  ['sandbox/a.ts', "export const x = import('../mocks/urls.ts')", 'may not import mocks/urls.ts'],
  ['sandbox/A.vue', "import x from '../mocks/urls.ts?raw'", 'may not import mocks/urls.ts'],
  ['sandbox/a.ts', "import type { X } from '../.vitepress/x.ts'", 'may not import .vitepress/x.ts'],
  ['sandbox/frame/a.ts', "import { ref } from 'vue'", 'sandbox/frame/a.ts may not import vue'],
  ['sandbox/frame/a.ts', "import { x } from '../wire.ts'", 'may not import sandbox/wire.ts'],
  [
    'sandbox/contract/a.ts',
    "import { x } from '../frame/x.ts'",
    'may not import sandbox/frame/x.ts',
  ],
  ['sandbox/contract/a.ts', "import { z } from 'zod'", 'may not import zod'],
  ['docs/10-x/check.ts', "import { x } from '../../sandbox/check/x.ts'", 'write `import type`'],
  ['docs/10-x/check.ts', "import type { X } from '../../mocks/x.ts'", 'may not import mocks/x.ts'],
  ['docs/10-x/check.ts', "import { z } from 'zod'", 'may not import zod'],
  [
    '.vitepress/theme/Other.vue',
    "import { a } from '../../sandbox/a.ts'\nimport { b } from '../../mocks/b.ts'",
    'may not import both sandbox/ and mocks/: only .vitepress/theme/mockServer.ts does',
  ],
  [
    '.vitepress/config.ts',
    "import { a } from '../mocks/browser/a.ts'\nimport { b } from '../mocks/b.ts'\nimport { c } from '../sandbox/c.ts'",
    'may not import both',
  ],
]

const right: [file: string, code: string][] = [
  ['mocks/urls.ts', "import { http } from 'msw'\nimport { x } from './views.ts'"],
  ['sandbox/a.ts', "import { ref } from 'vue'\nimport { x } from './contract/x.ts'"],
  [
    'sandbox/frame/a.ts',
    "import { x } from '@mswjs/interceptors/fetch'\nimport { y } from '../contract/y.ts'",
  ],
  ['sandbox/frame/a.node.test.ts', "import { it } from 'vitest'\nimport { x } from './x.ts'"],
  ['docs/10-x/check.ts', "import type { Check } from '../../sandbox/check/Check.ts'"],
  [
    '.vitepress/theme/mockServer.ts',
    "import { a } from '../../sandbox/a.ts'\nimport { b } from '../../mocks/b.ts'",
  ],
  [
    '.vitepress/config.ts',
    "import { a } from '../mocks/browser/a.ts'\nimport { b } from '../sandbox/compiler/b.ts'\nimport { c } from '../sandbox/c.ts'",
  ],
]

describe('who may import whom', () => {
  it.each(wrong)('in %s reports %s', async (file, code, message) => {
    const messages = await reports(file, code)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(message)
  })

  it.each(right)('in %s allows %s', async (file, code) => {
    expect(await reports(file, code)).toEqual([])
  })
})
