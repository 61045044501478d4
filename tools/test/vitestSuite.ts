import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageBin } from '../process/packageBin.ts'
import { projectRoot } from '../process/projectRoot.ts'
import { runNode } from '../process/runNode.ts'
import { countReport } from './countReport.ts'
import { countVitest } from './countVitest.ts'
import type { Suite } from './Suite.ts'

const SIX_MINUTES = 360_000

/** The tests beside the code, in Node and in the browser. */
export function vitestSuite(args: string[] = []): Suite {
  return {
    name: 'unit',
    async run() {
      const file = join(projectRoot, 'test-results', 'vitest.json')
      rmSync(file, { force: true })
      const result = await runNode(
        [
          packageBin('vitest'),
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${file}`,
          ...args,
        ],
        { timeout: SIX_MINUTES },
      )
      return countReport('Vitest', result, file, countVitest)
    },
  }
}
