import { expect, type Page } from '@playwright/test'
import { runAxe, told } from './runAxe.ts'

/** What axe judges by colours: all else is the same in both themes. */
const OF_COLOUR = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/**
 * Expects that axe finds nothing in a part of the page, in the light theme and in the dark one; the page is light again then.
 * @param part a CSS selector; what it leaves out is not judged
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme)
    const rules = colorScheme === 'dark' ? OF_COLOUR : {}
    const violations = await runAxe(page.mainFrame(), part, rules)
    expect(told(violations), `what axe finds in ${part}, ${colorScheme}`).toEqual([])
  }
  await showTheme(page, 'light')
}

/** Switches the theme in place, as the reader's system does. */
export async function showTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await expect(page.locator('html.dark')).toHaveCount(colorScheme === 'dark' ? 1 : 0)
}
