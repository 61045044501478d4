import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Locator, type Page } from '@playwright/test'
import { showTheme, told, type Violations } from './axe.ts'

/** The axe that Playwright's package for it brings along. */
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright')
const axeSource = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run(part: Document, options: object): Promise<{ violations: Violations }>
}

/** What concerns a whole page: an app is a part of one, and the landmarks are its lesson's. */
const OF_A_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one']

/** Expects that axe finds nothing in the app of a sandbox, in the light theme and in the dark one; the page is light again then. */
export async function expectAppAccessible(page: Page, sandbox: Locator): Promise<void> {
  const preview = sandbox.locator('iframe[title="Preview"]')
  const frame = await (await preview.elementHandle())?.contentFrame()
  if (!frame) throw new Error('Failed to look into the app: its sandbox has no frame.')
  // By the browser itself: the frame's own policy lets no such script in.
  await frame.evaluate(axeSource)
  // The frame hides the address of its base from routers, and axe expects a value of every attribute that it sees.
  await frame.evaluate(() => {
    const { attributes } = document.createElement('base')
    const base = document.querySelector('base')
    if (base) Object.defineProperty(base, 'attributes', { value: attributes })
  })
  const rules = Object.fromEntries(OF_A_PAGE.map((id) => [id, { enabled: false }]))
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme)
    await expect(preview.contentFrame().locator('html')).toHaveCSS('color-scheme', colorScheme)
    const { violations } = await frame.evaluate(
      (options) => (window as unknown as { axe: Axe }).axe.run(document, options),
      { rules, resultTypes: ['violations'] },
    )
    expect(told(violations), `what axe finds in the app, ${colorScheme}`).toEqual([])
  }
  await showTheme(page, 'light')
}
