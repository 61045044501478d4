import type { Browser, Page } from '@playwright/test'

/** Milliseconds from the page's load event to the first text of the app; `undefined` if none came. */
export async function firstPreview(browser: Browser, url: string): Promise<number | undefined> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  // Runs in every frame: the preview's notes when its app first shows something.
  await context.addInitScript(() => {
    if (window.top === window) return
    const watch = new MutationObserver(() => {
      if (!document.body?.textContent?.trim()) return
      watch.disconnect()
      requestAnimationFrame(() => {
        const at = performance.timeOrigin + performance.now()
        Object.assign(window, { benchFirstText: at })
      })
    })
    watch.observe(document, { childList: true, subtree: true, characterData: true })
  })
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'load' })
  await page
    .locator('section.lab-sandbox')
    .first()
    .scrollIntoViewIfNeeded()
    .catch(() => undefined)
  const loaded = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    const end = (navigation as PerformanceNavigationTiming).loadEventEnd
    return performance.timeOrigin + end
  })
  const shown = await firstText(page)
  await context.close()
  return shown === undefined ? undefined : shown - loaded
}

async function firstText(page: Page): Promise<number | undefined> {
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline) {
    for (const frame of page.frames().slice(1)) {
      const at = await frame
        .evaluate(() => (window as { benchFirstText?: number }).benchFirstText)
        .catch(() => undefined)
      if (at !== undefined) return at
    }
    await page.waitForTimeout(20)
  }
  return undefined
}
