import { packageBin } from '../process/packageBin.ts'
import { runNode } from '../process/runNode.ts'
import type { Suite } from './Suite.ts'

/** A tool such as a linter as a suite: its run counts as one test. */
export function commandSuite(name: string, packageName: string, args: string[]): Suite {
  return {
    name,
    async run() {
      const { code, problem } = await runNode([packageBin(packageName), ...args])
      if (problem) console.log(`Failed to run ${name}: ${problem}.`)
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
    },
  }
}
