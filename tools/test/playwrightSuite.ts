import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageBin } from '../process/packageBin.ts'
import { projectRoot } from '../process/projectRoot.ts'
import { runNode } from '../process/runNode.ts'
import { buildSite } from '../site/buildSite.ts'
import { subPathBuild, topBuild } from '../site/testBuilds.ts'
import { countPlaywright } from './countPlaywright.ts'
import { countReport } from './countReport.ts'
import type { Suite } from './Suite.ts'

/** Past this the run hangs: it takes a few minutes. */
const TWENTY_MINUTES = 1_200_000

/** Both builds that the tests run on, made once for all suites of a run. */
let builds: Promise<void> | undefined

/** The tests of the built site, as its reader meets it. */
export const playwrightSuite = (args: string[] = []): Suite => suite('end to end', args)

/** The programs that misbehave: each takes a core, so nothing runs beside them. */
export const hostileSuite = (args: string[] = []): Suite =>
  suite('hostile code', ['--config', 'playwright.hostile.config.ts', ...args])

function suite(name: string, args: string[]): Suite {
  return {
    name,
    async run() {
      await (builds ??= build())
      const file = join(projectRoot, 'test-results', 'playwright.json')
      rmSync(file, { force: true })
      const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
      const cli = packageBin('@playwright/test', 'playwright')
      const result = await runNode([cli, 'test', '--reporter=list,json', ...args], {
        env,
        timeout: TWENTY_MINUTES,
      })
      return countReport('Playwright', result, file, countPlaywright)
    },
  }
}

async function build(): Promise<void> {
  // One after the other: both builds write to .vitepress/.temp.
  await buildSite(topBuild)
  await buildSite(subPathBuild)
}
