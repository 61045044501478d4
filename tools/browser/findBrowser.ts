import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { CommandError } from '../process/CommandError.ts'
import { installedBrowsers } from './installedBrowsers.ts'

/** What the search looks at; tests pass a machine of their own. */
export interface Machine {
  env: Record<string, string | undefined>
  platform: NodeJS.Platform
  exists: (path: string) => boolean
  /** Where Playwright keeps, or would keep, its own Chromium. */
  playwrightsOwn: () => string
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  playwrightsOwn: () => chromium.executablePath(),
}

/** The environment variable that names a browser; it goes before everything else. */
export const BROWSER_VARIABLE = 'LOGIN_LAB_BROWSER'

/**
 * Every browser there is, in the order of the search: the one that LOGIN_LAB_BROWSER names, and then
 * no other; else the installed Chrome, Chromium and Edge, and last Playwright's own.
 */
export function findBrowsers(machine: Machine = thisMachine): string[] {
  const named = machine.env[BROWSER_VARIABLE]
  if (named) {
    if (machine.exists(named)) return [named]
    throw new CommandError(
      `Failed to find the browser that ${BROWSER_VARIABLE} names: ${named} does not exist. Correct the path or unset the variable.`,
    )
  }
  const candidates = [...installedBrowsers(machine.platform, machine.env), machine.playwrightsOwn()]
  return [...new Set(candidates)].filter((path) => path !== '' && machine.exists(path))
}

/** The browser that the tests run in: the first of `findBrowsers`. Throws when there is none. */
export function findBrowser(machine: Machine = thisMachine): string {
  const [first] = findBrowsers(machine)
  if (first) return first
  throw new CommandError(
    `Failed to find a browser: no Chrome, Chromium or Edge is installed. Install one, or name one in ${BROWSER_VARIABLE}.`,
  )
}
