import type { Suite } from '../test/Suite.ts'
import { manage } from './checkSuite.ts'
import { countUnittest } from './countUnittest.ts'

/** The tests that the project itself has. */
export function djangoTestSuite(python: string): Suite {
  return {
    name: 'Django tests',
    run() {
      const { status, stdout, stderr } = manage(python, ['test'])
      console.log((stdout + stderr).trim())
      return Promise.resolve(countUnittest(stderr, status))
    },
  }
}
