import type { Suite } from '../test/Suite.ts'
import { generatedDifferences } from './generatedDifferences.ts'
import { showRequest } from './showRequest.ts'
import type { TwinBackend } from './TwinBackend.ts'

const REQUESTS = 2000
const SEED = 2022

/** Generated requests: the mock has to answer each as the real Django does. `SEED=n` sends others. */
export function generatedSuite(start: () => Promise<TwinBackend>): Suite {
  return {
    name: 'mock = Django',
    async run() {
      const twin = await start()
      const seed = Number(process.env['SEED'] ?? SEED)
      const differences = await generatedDifferences(twin, REQUESTS, seed)
      for (const { settings, request, lines } of differences) {
        const shown = lines.map((line) => `  the real Django, the mock: ${line}`).join('\n')
        console.log(`${JSON.stringify(settings)}\n${showRequest(request)}\n${shown}\n`)
      }
      console.log(
        `${REQUESTS} requests of seed ${seed}, ${differences.length} answered differently`,
      )
      return { passed: REQUESTS - differences.length, failed: differences.length }
    },
  }
}
