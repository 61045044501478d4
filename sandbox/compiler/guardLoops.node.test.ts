import { describe, expect, it } from 'vitest'
import { GUARD } from '../contract/guardName.ts'
import { compileProject } from './compileProject.ts'
import { editCode } from './editCode.ts'
import { guardLoops } from './guardLoops.ts'
import { parseModule } from './parseModule.ts'
import { sourceLine } from './sourceLine.ts'

function guarded(code: string): string {
  const parsed = parseModule(code, 'a.js')
  if (!parsed.ok) throw new Error(parsed.error.message)
  return editCode(code, null, guardLoops(parsed.program)).code
}

/** Runs a function's guarded body with a guard that gives up after some ticks. */
function run(body: string, limit: number): unknown {
  const guard = {
    ticks: -limit,
    check(): void {
      throw new Error('stopped')
    },
  }
  const code = guarded(`export function f() {${body}\n}`).replace('export', 'return')
  const make = new Function(GUARD, code) as (given: typeof guard) => () => unknown
  return make(guard)()
}

const ENDLESS: Record<string, string> = {
  while: 'while (true) {}',
  'while without a block': 'while (true);',
  'do while': 'do {} while (true)',
  'do without a block': 'let n = 0; do n++; while (true)',
  for: 'for (;;) {}',
  'for without a block': 'for (let i = 0; ; i++) i--',
  'for of': 'for (const one of endless()) one; function* endless() { for (;;) yield 1 }',
  nested: 'for (;;) for (;;) while (true) break',
  labelled: 'outer: while (true) { for (;;) continue outer }',
  'a catch inside': 'while (true) { try { while (true) {} } catch {} }',
  'two arrows in a row': 'const f = () => () => f()(); f()()',
  recursion: 'const f = (n) => n > 3 ? 0 : f(n) + f(n); function g() { return [1, 2].map(g) }; g()',
  'mutual recursion':
    'const a = { b() { return c.d } }; const c = { get d() { return a.b() } }; a.b()',
  'a class': 'class A { #p() { return this.q() } q() { return this.#p() } }; new A().q()',
  'a constructor': 'class A { constructor() { new A() } }; new A()',
  'a directive': 'function f() { "use strict"; return f() } f()',
  'a spread generator': '[...(function* () { while (true) yield 1 })()]',
  'an iterator': 'Array.from({ [Symbol.iterator]: () => ({ next: () => ({ value: 1 }) }) })',
}

describe('code that never ends', () => {
  it.each(Object.entries(ENDLESS))('%s', (_, body) => {
    expect(() => run(body, 500)).toThrow('stopped')
  })
})

const HARMLESS: [name: string, body: string, value: unknown][] = [
  ['an object from an arrow', 'const f = () => ({ a: 1 }); return f().a', 1],
  ['a conditional arrow', 'const f = (a) => a ? 1 : 2; return f(0)', 2],
  [
    'a loop without a block and semicolon',
    'let f\nfor (const x of [1]) f = y => x + y\nreturn f(2)',
    3,
  ],
  ['an else behind a loop', 'if (0) for (;;) break; else return 5', 5],
  ['for in', 'let s = ""; for (const k in { a: 1, b: 2 }) s += k; return s', 'ab'],
  [
    'a derived class',
    'class A {} class B extends A { x = () => 4; constructor() { super() } } return new B().x()',
    4,
  ],
  ['a strict function', 'function f() { "use strict"; return this } return f()', undefined],
  [
    'labels and breaks',
    'a: for (let i = 0; ; i++) { for (;;) { if (i > 3) break a; continue a } }; return 7',
    7,
  ],
]

describe('code that ends is as it was', () => {
  it.each(HARMLESS)('%s', (_, body, value) => {
    expect(run(body, 500)).toBe(value)
  })

  it('parses wherever loops and functions may stand', () => {
    const code = [
      'export default { async *gen() { for await (const a of b()) yield a }, set c(v) {}, get d() { return 1 } }',
      'const b = async () => await 1, e = async x => { do await x; while (x) }',
      'class F { static { for (;;) break } static async *[Symbol.iterator]() {} accessor }',
      'if (e) while (b()) e(); else for (const g in e) b(g)',
      "import x from './x.js'; for (const h of [x]) import('./y.js')",
    ].join('\n')
    expect(parseModule(guarded(code), 'a.js').ok).toBe(true)
  })
})

it('lines and imports stay right', async () => {
  const source = [
    '<script setup>',
    "import { a } from './a.js'",
    'const f = () => { for (const x of [1]) for (const y of [2]) console.log(x, y, here()) }',
    "const g = async () => { while (a) await import('./b.js') }",
    '</script>',
    '<template>',
    '  <ul><li v-for="n in 3" @click="() => f(n)">{{ g(there) }}</li></ul>',
    '</template>',
  ].join('\n')
  const files = { 'App.vue': source, 'a.js': 'export const a = 1', 'b.js': '' }
  const result = await compileProject(files)
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  const { modules, lineMaps } = result.project
  const app = modules.find(({ file }) => file === 'App.vue')!
  expect(app.code).toContain(GUARD)
  expect(app.imports.map(({ start, end }) => app.code.slice(start, end))).toEqual(
    expect.arrayContaining(['./a.js', './b.js', 'vue']),
  )
  const lineOf = (wanted: string): number | null => {
    const lines = app.code.split('\n')
    const index = lines.findIndex((line) => line.includes(wanted))
    return sourceLine(lineMaps['App.vue'], index + 1, (lines[index] ?? '').indexOf(wanted) + 1)
  }
  expect(lineOf('here()')).toBe(3)
  expect(lineOf('there')).toBe(7)
})
