import { expect, test } from 'vitest'
import { withSecretKey } from './withSecretKey.ts'

test.each([
  ['', "SECRET_KEY = 'new'\n"],
  ['DEBUG = True', "DEBUG = True\nSECRET_KEY = 'new'\n"],
  ["A = 1\nSECRET_KEY = 'old'\nB = 2\n", "A = 1\nSECRET_KEY = 'new'\nB = 2\n"],
  ['SECRET_KEY="one"\nSECRET_KEY = "two"\n', 'SECRET_KEY="one"\nSECRET_KEY = \'new\'\n'],
  // Only what is one plain text is replaced; what comes later counts.
  ["SECRET_KEY = 'a' + 'b'\n", "SECRET_KEY = 'a' + 'b'\nSECRET_KEY = 'new'\n"],
  ["# SECRET_KEY = 'old'\n", "# SECRET_KEY = 'old'\nSECRET_KEY = 'new'\n"],
])('another SECRET_KEY in %j', (before, after) => {
  expect(withSecretKey(before, 'new')).toBe(after)
})
