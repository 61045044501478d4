import { CommandError } from '../process/CommandError.ts'
import { aptInstallBrowser, canAptInstall } from './aptInstallBrowser.ts'
import { downloadBrowser } from './downloadBrowser.ts'
import { BROWSER_VARIABLE, findBrowsers } from './findBrowser.ts'
import { launchProblem } from './launchProblem.ts'

/** The steps of the search; tests pass their own. */
export interface Steps {
  /** Whether the reader chose a browser: then nothing is installed instead of it. */
  named: boolean
  find: () => string[]
  problemOf: (path: string) => Promise<string | undefined>
  download: () => Promise<boolean>
  canAptInstall: () => boolean
  aptInstall: () => Promise<boolean>
}

const realSteps = (): Steps => ({
  named: Boolean(process.env[BROWSER_VARIABLE]),
  find: findBrowsers,
  problemOf: launchProblem,
  download: downloadBrowser,
  canAptInstall,
  aptInstall: aptInstallBrowser,
})

/**
 * The path of a browser that starts, installed if need be: Playwright's download first, then, as root
 * on Debian or Ubuntu, apt-get. Throws one line that says what to install; never goes on without one.
 */
export async function ensureBrowser(steps: Steps = realSteps()): Promise<string> {
  const problems = new Map<string, string>()
  const first = await firstThatStarts(steps, problems)
  if (first) return first
  if (!steps.named) {
    if (await steps.download()) {
      const downloaded = await firstThatStarts(steps, problems)
      if (downloaded) return downloaded
    }
    if (steps.canAptInstall() && (await steps.aptInstall())) {
      const installed = await firstThatStarts(steps, problems)
      if (installed) return installed
    }
  }
  throw new CommandError(
    `Failed to get a browser for the tests: ${causeFrom(problems)}. Install Chrome, Chromium or Edge (on Debian: apt-get install chromium), or name one in ${BROWSER_VARIABLE}.`,
  )
}

async function firstThatStarts(
  steps: Steps,
  problems: Map<string, string>,
): Promise<string | undefined> {
  for (const path of steps.find()) {
    const problem = await steps.problemOf(path)
    if (problem === undefined) return path
    problems.set(path, problem)
  }
  return undefined
}

function causeFrom(problems: Map<string, string>): string {
  if (problems.size === 0) return 'none is installed, and none could be installed'
  return [...problems].map(([path, problem]) => `${path} does not start (${problem})`).join(', ')
}
