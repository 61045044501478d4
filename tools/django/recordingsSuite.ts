import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replayScenario } from '../../mocks/conformance/replayScenario.ts'
import type { Scenario } from '../../mocks/conformance/Scenario.ts'
import { projectRoot } from '../process/projectRoot.ts'
import type { Count, Suite } from '../test/Suite.ts'
import type { TwinBackend } from './TwinBackend.ts'

const folder = join(projectRoot, 'mocks/conformance/scenarios')

/** The recordings that the mock passes, replayed against the real Django. */
export function recordingsSuite(start: () => Promise<TwinBackend>): Suite {
  return {
    name: 'recordings',
    async run() {
      const twin = await start()
      const count: Count = { passed: 0, failed: 0 }
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
        const scenario = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Scenario
        const differences = await replayScenario(scenario, twin)
        for (const line of differences) console.log(`${scenario.name} ${line}`)
        if (differences.length === 0) count.passed += scenario.steps.length
        else count.failed += 1
      }
      return count
    },
  }
}
