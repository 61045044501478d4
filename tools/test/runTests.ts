// npm test, npm run check, npm run ci, and their parts: `tsx tools/test/runTests.ts ci|check|test|unit|e2e|hostile [arguments]`.
import { BROWSER_VARIABLE } from '../browser/findBrowser.ts'
import { ensureBrowser } from '../browser/ensureBrowser.ts'
import { djangoSuites } from '../django/djangoSuites.ts'
import { CommandError } from '../process/CommandError.ts'
import { runCommand } from '../process/runCommand.ts'
import { commandSuite } from './commandSuite.ts'
import { hostileSuite, playwrightSuite } from './playwrightSuite.ts'
import { runSuites } from './runSuites.ts'
import type { Suite } from './Suite.ts'
import { vitestSuite } from './vitestSuite.ts'

const checks: Suite[] = [
  commandSuite('format', 'prettier', ['--check', '.']),
  commandSuite('lint', 'eslint', ['.', '--max-warnings', '0']),
  commandSuite('types', 'vue-tsc', ['--noEmit']),
]

await runCommand(async () => {
  const [what = 'test', ...args] = process.argv.slice(2)
  const suites = suitesOf(what, args)
  const django = what === 'ci' ? djangoSuites() : undefined
  if (django?.missing) console.log(django.missing)
  // Vitest, Vite and Vue choose their own; one from outside would change what is tested.
  delete process.env['NODE_ENV']
  // The runners' configs look for a browser themselves: they are told the one that was seen to start.
  process.env[BROWSER_VARIABLE] = await ensureBrowser()
  return runSuites([...(django?.suites ?? []), ...suites]).finally(() => django?.stop())
})

function suitesOf(what: string, args: string[]): Suite[] {
  if (what === 'unit') return [vitestSuite(args)]
  if (what === 'e2e') return [playwrightSuite(args)]
  if (what === 'hostile') return [hostileSuite(args)]
  if (args.length > 0) {
    throw new CommandError(
      `Failed to run ${args.join(' ')}: a filter belongs to one runner. Write npm run test:unit -- ${args.join(' ')} or npm run test:e2e -- ${args.join(' ')}`,
    )
  }
  const tests = [vitestSuite(), playwrightSuite(), hostileSuite()]
  return what === 'test' ? tests : [...checks, ...tests]
}
