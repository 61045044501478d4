import { expect, type Locator, type Page } from '@playwright/test'
import { showTheme } from './axe.ts'
import { runAxe, told } from './runAxe.ts'

/** What concerns a whole page: an app is a part of one, and the landmarks are its lesson's. */
const OF_A_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one']

/** Expects that axe finds nothing in the app of a sandbox, in the light theme and in the dark one; the page is light again then. */
export async function expectAppAccessible(page: Page, sandbox: Locator): Promise<void> {
  const preview = sandbox.locator('iframe[title="Preview"]')
  const frame = await (await preview.elementHandle())?.contentFrame()
  if (!frame) throw new Error('Failed to look into the app: its sandbox has no frame.')
  // The frame hides the address of its base from routers, and axe expects a value of every attribute that it sees.
  await frame.evaluate(() => {
    const { attributes } = document.createElement('base')
    const base = document.querySelector('base')
    if (base) Object.defineProperty(base, 'attributes', { value: attributes, configurable: true })
  })
  const rules = Object.fromEntries(OF_A_PAGE.map((id) => [id, { enabled: false }]))
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme)
    await expect(preview.contentFrame().locator('html')).toHaveCSS('color-scheme', colorScheme)
    const violations = await runAxe(frame, 'html', { rules })
    expect(told(violations), `what axe finds in the app, ${colorScheme}`).toEqual([])
  }
  await showTheme(page, 'light')
}
