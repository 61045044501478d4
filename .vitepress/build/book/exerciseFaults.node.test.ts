import { check, CHECK, testMistakes } from './TestBook.ts'

testMistakes([
  [
    'nothing exported',
    (book) => book.write(check, 'export const hints = []\n'),
    'check.ts:1:1: its default export is missing. Write export default',
  ],
  [
    'no checks',
    (book) => book.change(check, 'checks:', 'cheks:'),
    'check.ts:1:1: checks is missing. Write a list',
  ],
  [
    'one hint',
    (book) => book.change(check, ", 'Look there.'", ''),
    'check.ts:2:3: hints is a list of 1',
  ],
  [
    'a judge that is none',
    (book) => book.change(check, 'async () => true', 'true'),
    'check.ts:3:3: checks.0.judge is true. Write a list',
  ],
  [
    'a throw while it is loaded',
    (book) => book.write(check, `interface A {\n  b: string\n}\n\n${CHECK}missing()\n`),
    'check.ts:9:1: it cannot be loaded (missing is not defined). Mend it',
  ],
  [
    'a check that does not parse',
    (book) => book.write(check, 'const a = = 1\n'),
    'check.ts:1:11: it cannot be loaded (Unexpected token). Mend it',
  ],
])
