import { describe, expect, it } from 'vitest'
import { diffLines } from './diffLines.ts'
import { diffProjects } from './diffProjects.ts'

const SIGNS = { same: ' ', removed: '-', added: '+' }
const shown = (before: string, after: string): string[] =>
  diffLines(before, after).map(({ kind, text }) => SIGNS[kind] + text)

describe('the difference of two texts', () => {
  it.each([
    ['a\nb\nc', 'a\nx\nc', [' a', '-b', '+x', ' c']],
    ['a\nb', 'a\nb\nc', [' a', ' b', '+c']],
    ['b\nc', 'a\nb\nc', ['+a', ' b', ' c']],
    ['a\nb\nc', 'a\nc', [' a', '-b', ' c']],
    ['a\nb', 'a', [' a', '-b']],
    ['a', 'a', [' a']],
    ['', 'a', ['-', '+a']],
    ['a\n', 'b\n', ['-a', '+b', ' ']],
  ])('of %j and %j', (before, after, lines) => {
    expect(shown(before, after)).toEqual(lines)
  })

  it('gives back both sides', () => {
    const before = 'import a\n\nfunction f() {\n  one()\n  two()\n}\nexport { f }\n'
    const after = 'import a\nimport b\n\nfunction f() {\n  two()\n  three(b)\n}\nexport { f }'
    const lines = diffLines(before, after)
    const side = (kind: 'removed' | 'added') =>
      lines.filter((line) => line.kind === kind || line.kind === 'same').map(({ text }) => text)
    expect(side('removed').join('\n')).toBe(before)
    expect(side('added').join('\n')).toBe(after)
    const numbers = lines.flatMap(({ after: number }) => number ?? [])
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })
})

it('leaves unchanged files and lines out', () => {
  const long = Array.from({ length: 20 }, (_, index) => `line ${index}`)
  const changed = long.with(10, 'another')
  const before = { 'App.vue': long.join('\n'), 'same.js': '1', 'gone.js': 'x\n' }
  const after = { 'App.vue': changed.join('\n'), 'same.js': '1', 'new.js': 'y' }
  const diffs = diffProjects(before, after)
  expect(diffs.map(({ file, kind }) => `${file} ${kind}`)).toEqual([
    'App.vue changed',
    'gone.js removed',
    'new.js added',
  ])
  expect(
    diffs[0]?.parts.map((part) => (part.kind === 'gap' ? part.count : part.lines.length)),
  ).toEqual([8, 6, 7])
})
