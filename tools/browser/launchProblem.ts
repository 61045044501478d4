import { chromium } from '@playwright/test'
import { browserArguments } from './browserArguments.ts'

/**
 * Starts the browser once and says why it does not start, or nothing. A file that exists is not
 * enough: Ubuntu's `chromium-browser` can be a script that only asks for snap, and a downloaded
 * Chromium can lack system libraries.
 */
export async function launchProblem(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: browserArguments(),
      timeout: 60_000,
    })
    await browser.close()
    return undefined
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return text.split('\n')[0] ?? text
  }
}
