import { firstOfRun } from '../record/firstOfRun.ts'
import type { RequestEntry } from '../record/RequestEntry.ts'
import type { Browser } from '../session/Browser.ts'
import type { LiveSandbox } from './LiveSandbox.ts'
import type { PanelName } from './panelNames.ts'

/**
 * What stands in the tab of each panel.
 * @param requests all that the Network panel can list
 * @param keepsRuns whether it lists those of earlier runs
 */
export function panelCounts(
  live: LiveSandbox | null,
  requests: readonly RequestEntry[],
  keepsRuns: boolean,
): Record<PanelName, number> {
  const browser = live?.sandbox.browser
  return {
    console: browser?.record.console.length ?? 0,
    network: keepsRuns
      ? requests.length
      : requests.length - firstOfRun(requests, browser?.record.shownRun.value ?? 0),
    storage: browser ? storedKeys(browser) : 0,
    token: 0,
    server: 0,
    flow: 0,
    check: live?.checkResults.value.filter(({ mismatch }) => !mismatch).length ?? 0,
  }
}

function storedKeys({ siteData }: Browser): number {
  const { session, local } = siteData.areas
  const { length: cookies } = siteData.cookieList.value
  return Object.keys(session).length + Object.keys(local).length + cookies
}
