import { expect, test } from 'vitest'
import { editCode } from './editCode.ts'
import { parseModule } from './parseModule.ts'
import { virtualGlobals } from './virtualGlobals.ts'

/** The code with the sandbox's object written as `B`. */
function rewritten(code: string): string {
  const parsed = parseModule(code, 'x.js')
  if (!parsed.ok) throw new Error(parsed.error.message)
  const edited = editCode(code, null, virtualGlobals(parsed.program)).code
  // Whatever comes out has to be a module again.
  expect(parseModule(edited, 'x.js').ok).toBe(true)
  return edited.replaceAll('__sandboxBrowser', 'B')
}

test.each([
  ['location', 'B.location'],
  ['location.href', 'B.location.href'],
  ["location = '/x'", "B.location = '/x'"],
  ["location += '#a'", "B.location += '#a'"],
  ["location.href = '/x'", "B.location.href = '/x'"],
  ['typeof location', 'typeof B.location'],
  ['`${location}`', '`${B.location}`'],
  ['f(location, 1)', 'f(B.location, 1)'],
  ['location?.href', 'B.location?.href'],
  ["location['href']", "B.location['href']"],
  ['window.location', 'B.of(window).location'],
  ["window.location = '/x'", "B.of(window).location = '/x'"],
  ["window.location.href = '/x'", "B.of(window).location.href = '/x'"],
  ["window['location'].href", "B.of(window)['location'].href"],
  ['window?.location?.href', 'B.of(window)?.location?.href'],
  ['a?.b.location.href', 'B.of(a?.b)?.location.href'],
  ['a?.().location', 'B.of(a?.())?.location'],
  ['self.location.reload()', 'B.of(self).location.reload()'],
  ['globalThis.window.location', 'B.of(globalThis.window).location'],
  ['document.location.pathname', 'B.of(document).location.pathname'],
  ['document.defaultView.location', 'B.of(document.defaultView).location'],
  ["top.location = '/x'", "B.of(top).location = '/x'"],
  ['(0, window).location', '(B.of((0, window))).location'],
  ['(a || window).location', '(B.of(a || window)).location'],
  ['a.location.b.location', 'B.of(B.of(a).location.b).location'],
  ['({ location })', '({ location: B.location })'],
  ['({ location: location })', '({ location: B.location })'],
  ['({ [location]: 1 })', '({ [B.location]: 1 })'],
  ['({ location } = window)', '({ location: B.location } = B.of(window))'],
  ['[location] = a', '[B.location] = a'],
  ['({ location = a.location } = b)', '({ location: B.location = B.of(a).location } = B.of(b))'],
  ['for (location of a);', 'for (B.location of a);'],
  ['() => location', '() => B.location'],
  ['(a = location) => a', '(a = B.location) => a'],
  ['export default location', 'export default B.location'],
  [
    'const { location: here, history } = window',
    'const { location: here, history } = B.of(window)',
  ],
  ['const { origin } = location', 'const { origin } = B.location'],
  [
    'function f() { return location } { const location = 1 }',
    'function f() { return B.location } { const location = 1 }',
  ],
  [
    'function f(location) { return location } location',
    'function f(location) { return location } B.location',
  ],
  ['class A { location = location }', 'class A { location = B.location }'],
])('%s becomes %s', (code, expected) => {
  expect(rewritten(code)).toBe(expected)
})

test.each([
  'const location = 1; location',
  'let location; { location = 2 }',
  "import { location } from './a.js'; location.href",
  "import location from './a.js'; location.href",
  "import * as location from './a.js'; location.href",
  'function location() {} location()',
  'class location {} new location()',
  'function f(location) { return location.href }',
  'function f({ location }) { return location }',
  'function f({ a: [location] }) { return location }',
  'function f(...location) { return location }',
  'const f = (location = 1) => location',
  'const f = function location() { return location }',
  'function f() { if (a) { var location = 1 } return location }',
  'for (const location of places) { go(location) }',
  'for (let location = 0; location < 3; location++) go(location)',
  'try { a() } catch (location) { b(location) }',
  'switch (a) { case 1: let location = 2; go(location) }',
  'export const location = 1; go(location)',
  'const { a: { location } } = b; location',
  'const A = class location { b() { return location } }',
  '({ location: 1 })',
  '({ location() {} })',
  'class A { location() {} }',
  'class A { #location = 1; b() { return this.#location } }',
  'class A extends B { c() { return super.location } }',
  'location: for (;;) { continue location }',
  "export { location } from './a.js'",
  'import.meta.url',
])('%s stays as it is', (code) => {
  expect(rewritten(code)).toBe(code)
})
