import { expect, test } from 'vitest'
import { countUnittest } from './countUnittest.ts'

test.each([
  ['all passed', 'Ran 12 tests in 0.5s\n\nOK\n', 0, { passed: 12, failed: 0 }],
  [
    'one of each fault',
    'Ran 12 tests in 1s\n\nFAILED (failures=1, errors=2, skipped=1)\n',
    1,
    { passed: 8, failed: 4 },
  ],
  ['a skipped test', 'Ran 2 tests in 1s\n\nOK (skipped=1)\n', 0, { passed: 1, failed: 1 }],
  ['no test at all', 'Ran 0 tests in 0.0s\n\nOK\n', 0, { passed: 0, failed: 1 }],
  ['a run that broke', 'ImportError: no module\n', 1, { passed: 0, failed: 1 }],
])('%s', (_what, output, status, count) => {
  expect(countUnittest(output, status)).toEqual(count)
})
