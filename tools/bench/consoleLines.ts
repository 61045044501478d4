import type { Browser } from '@playwright/test'

/** How many lines the app logs. */
const LINES = 50_000
/** Screens that are scrolled through, up and down again. */
const SCREENS = 40

/** What fifty thousand lines cost. */
export interface ConsoleFigures {
  /** From the run to the last line in sight. Milliseconds. */
  shown: number
  /** Time from each scroll to the next frame that is painted. Milliseconds. */
  frames: number[]
  /** From a filter's last letter to the lines that match it. Milliseconds. */
  filtered: number
}

/** Logs fifty thousand lines in the sandbox of a page, scrolls through them, and filters them. */
export async function consoleLines(browser: Browser, url: string): Promise<ConsoleFigures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(url)
  const sandbox = page.locator('section.lab-sandbox').first()
  const app = sandbox.frameLocator('iframe[title="Preview"]').locator('body')
  await sandbox.scrollIntoViewIfNeeded()
  await app.getByText(/\S/).first().waitFor()
  await sandbox.locator('.lab-code').click()
  await sandbox.getByRole('tab', { name: /^Console/ }).click()
  const editor = sandbox.locator('.cm-content')
  const log = sandbox.getByRole('log')
  await editor.fill('<template><p>ready</p></template>')
  await app.getByText('ready').waitFor()
  await editor.fill(
    `<script setup>for (let i = 1; i <= ${LINES}; i++) console.log('line', i)</script>\n<template><p>logged</p></template>`,
  )
  const start = performance.now()
  await log.getByText(String(LINES)).first().waitFor({ timeout: 60_000 })
  const shown = performance.now() - start

  const frames = await log.evaluate(async (list, screens) => {
    const times: number[] = []
    for (let screen = 0; screen < screens * 2; screen++) {
      list.scrollTop -= (screen < screens ? 1 : -1) * list.clientHeight * 20
      const from = performance.now()
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      times.push(performance.now() - from)
    }
    return times
  }, SCREENS)

  await sandbox.getByRole('searchbox', { name: 'Filter the lines' }).fill('line 4321')
  const typed = performance.now()
  await log.getByText('43210').first().waitFor()
  const filtered = performance.now() - typed
  await page.close()
  return { shown, frames, filtered }
}
