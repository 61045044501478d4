import type { Browser } from '@playwright/test'

/** Milliseconds from a key to the change it makes in the preview, for each of several keys. */
export async function keyToPreview(browser: Browser, url: string, keys: number): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(url)
  const sandbox = page.locator('section.lab-sandbox').first()
  await sandbox.locator('.lab-code').click()
  const editor = sandbox.locator('.cm-content')
  await editor.fill('<template><p id="typed">x</p></template>')
  const typed = sandbox.frameLocator('iframe[title="Preview"]').locator('#typed')
  await typed.waitFor()
  await page.keyboard.press('ControlOrMeta+End')
  for (let i = 0; i < '</p></template>'.length; i++) await page.keyboard.press('ArrowLeft')
  const times: number[] = []
  for (let i = 0; i < keys; i++) {
    const before = (await typed.textContent()) ?? ''
    const start = performance.now()
    await page.keyboard.press('y')
    while ((await typed.textContent().catch(() => before)) === before) await page.waitForTimeout(5)
    times.push(performance.now() - start)
  }
  await page.close()
  return times
}
