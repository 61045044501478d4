import { describe, expect, it } from 'vitest'
import { GUARD } from '../contract/guardName.ts'
import { compileLine } from './compileLine.ts'
import type { CompiledProject } from './Project.ts'

// What the frame's guard is to compiled code; nothing here runs too long.
Object.assign(globalThis, { [GUARD]: { ticks: -Infinity } })

const module = (file: string) => ({ file, code: '', imports: [] })
const project: CompiledProject = {
  modules: [module('session.js'), module('App.vue')],
  entry: 'App.vue',
  packages: ['vue'],
  styles: [],
  lineMaps: {},
}

/** What a line's module would export, evaluated as a function's body; later lines see the names on `globalThis`. */
async function run(text: string): Promise<unknown> {
  const compiled = compileLine(text, project)
  if (!compiled.ok) throw new Error(compiled.message)
  const body = compiled.line.module.code.replace('export default', 'return')
  const AsyncFunction = (async () => {}).constructor as new (code: string) => () => unknown
  return new AsyncFunction(`'use strict';\n${body}`)()
}

describe('the value of a line', () => {
  it.each([
    ['1 + 1', 2],
    ['1 + 1 // a comment', 2],
    ['1; 2;', 2],
    ["'text'", 'text'],
    ['{ a: 1 }', { a: 1 }],
    ['{ a: 1, b: 2 }', { a: 1, b: 2 }],
    ['{ const inner = 1 }', undefined],
    ['const unused = 1', undefined],
    ['await Promise.resolve(3)', 3],
    ['const x = await 1\nx + 1', 2],
    ['(function () { return 4 })()', 4],
    ['[1, 2].map((n) => n * 2)', [2, 4]],
    ['if (true) 5', undefined],
    ['', undefined],
  ])('%s', async (text, value) => {
    expect(await run(text)).toEqual(value)
  })
})

describe('what a line declares', () => {
  it('is one variable for later lines too', async () => {
    await run('let n = 1; const add = () => ++n')
    expect(await run('add(); n')).toBe(2)
    await run('n = 10')
    expect(await run('add()')).toBe(11)
  })

  it('may be declared again', async () => {
    await run('const once = 1')
    await run('const once = 2')
    expect(await run('once')).toBe(2)
  })

  it('is kept from every kind of declaration and pattern', async () => {
    await run(
      'var { a, b: [c = 1, ...d], ...e } = { a: 1, b: [], f: 2 }; function g() {} class H {}',
    )
    expect(await run('[a, c, d, e.f, typeof g, typeof H]')).toEqual([
      1,
      1,
      [],
      2,
      'function',
      'function',
    ])
  })

  it('cannot be assigned to when it is a constant', async () => {
    await run('const fixed = 1')
    await expect(run('fixed = 2')).rejects.toThrow('Assignment to constant variable')
  })
})

it('names what is assigned and declared nowhere', () => {
  const compiled = compileLine('answer = 42; let own; own = 1; const f = () => { x = 1 }', project)
  expect(compiled.ok && compiled.line.assigned).toEqual(['answer', 'x'])
})

it('links packages and files of the project', () => {
  const compiled = compileLine("import { ref } from 'vue'; await import('./session.js')", project)
  if (!compiled.ok) throw new Error(compiled.message)
  expect(compiled.packages).toEqual(['vue'])
  expect(compiled.line.module.imports.map(({ target }) => target)).toEqual(['vue', 'session.js'])
})

it.each([
  ['1 +', 'SyntaxError: Unexpected token'],
  ['let a; let a', "SyntaxError: Identifier 'a' has already been declared."],
  ["import x from './nowhere.js'", 'Failed to import "./nowhere.js"'],
  ["import x from 'pinia'", 'the sandbox has no such package'],
])('tells what is wrong with %s', (text, message) => {
  const compiled = compileLine(text, project)
  expect(compiled.ok ? '' : compiled.message).toContain(message)
})
