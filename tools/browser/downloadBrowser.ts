import { packageBin } from '../process/packageBin.ts'
import { runNode } from '../process/runNode.ts'

const FIVE_MINUTES = 300_000

/** Lets Playwright download its own Chromium; says whether that worked. */
export async function downloadBrowser(): Promise<boolean> {
  console.log('Downloading a browser with Playwright ...')
  const cli = packageBin('@playwright/test', 'playwright')
  const { code } = await runNode([cli, 'install', 'chromium', '--no-shell'], {
    timeout: FIVE_MINUTES,
  })
  return code === 0
}
