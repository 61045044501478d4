import type { Browser, Page } from '@playwright/test'
import { hostilePrograms } from '../../e2e/hostile/programs.ts'
import { Lateness } from '../../e2e/support/Lateness.ts'
import { playgroundHash } from '../../e2e/support/playgroundHash.ts'

/** How long each program gets. Milliseconds; what hangs is noticed within it. */
const EACH = 2500
/** How long the next app may take to start after it. Milliseconds. */
const PATIENCE = 20_000

/** The most that a page's own timer was late beside each hostile program, in milliseconds, worst first. */
export async function latenessBeside(
  browser: Browser,
  site: string,
): Promise<{ name: string; late: number }[]> {
  const page = await browser.newPage()
  const lateness = await Lateness.of(page)
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  await page.goto(new URL('playground', site).href)
  await page.locator('.cm-content').waitFor()
  const results: { name: string; late: number }[] = []
  for (const { name, source } of hostilePrograms) {
    await page.evaluate((hash) => (location.hash = hash), playgroundHash({ 'App.vue': source }))
    if (source.includes('>Go<')) void clickGo(page)
    await page.waitForTimeout(EACH)
    results.push({ name, late: await lateness.take() })
    await page.evaluate((hash) => (location.hash = hash), playgroundHash({ 'App.vue': QUIET }))
    await waitUntilQuiet(page)
    await lateness.take()
  }
  await page.close()
  return results.sort((a, b) => b.late - a.late)
}

/** What hangs at its start is noticed later than what hangs in the middle, and then waits for the reader. */
async function waitUntilQuiet(page: Page): Promise<void> {
  const again = page.getByRole('button', { name: 'Start again' })
  const quiet = page.frameLocator('iframe[title="Preview"]').getByText('quiet')
  const end = performance.now() + PATIENCE
  while (!(await quiet.isVisible())) {
    if (performance.now() > end) throw new Error('Failed to go on after a hostile program.')
    if (await again.isVisible()) await again.click()
    await page.waitForTimeout(100)
  }
}

const QUIET = '<template><p>quiet</p></template>'

async function clickGo(page: Page): Promise<void> {
  const button = page.frameLocator('iframe[title="Preview"]').getByRole('button', { name: 'Go' })
  await button.click().catch(() => undefined)
}

/** Bytes of JavaScript heap that the frame of a page's first app uses, after a collection. */
export async function frameHeap(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage()
  await page.goto(url)
  const sandbox = page.locator('section.lab-sandbox').first()
  await sandbox.scrollIntoViewIfNeeded()
  await sandbox.frameLocator('iframe').locator('#app > *').first().waitFor()
  const frame = page.frames().at(-1)
  if (!frame) throw new Error(`Failed to measure the frame of ${url}: it has none.`)
  const session = await page.context().newCDPSession(frame)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await page.close()
  return usedSize
}

/** A page with many apps, scrolled through: how many frames it ends with, and how many of its apps are in view. */
export async function framesAfterScrolling(
  browser: Browser,
  url: string,
): Promise<{ frames: number; inView: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(url)
  const sandboxes = page.locator('section.lab-sandbox')
  for (const sandbox of await sandboxes.all()) {
    await sandbox.scrollIntoViewIfNeeded()
    await page.waitForTimeout(200)
  }
  await page.waitForTimeout(500)
  const frames = await page.locator('iframe').count()
  const inView = await sandboxes.evaluateAll(
    (all) =>
      all.filter((one) => {
        const { top, bottom } = one.getBoundingClientRect()
        return bottom > 0 && top < innerHeight
      }).length,
  )
  await page.close()
  return { frames, inView }
}
