import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

/** What axe judges by colours: all else is the same in both themes. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/**
 * Expects that axe finds nothing in a part of the page, in the light theme and in the dark one; the page is light again then.
 * @param part a CSS selector; what it leaves out is not judged
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme)
    // Legacy: axe looks into no other frame, so that it opens no window to join their results.
    const axe = new AxeBuilder({ page }).include(part).setLegacyMode()
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(OF_COLOUR) : axe).analyze()
    expect(told(violations), `what axe finds in ${part}, ${colorScheme}`).toEqual([])
  }
  await showTheme(page, 'light')
}

/** What axe found, in words, element by element. */
export const told = (violations: Violations): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  )

/** Switches the theme in place, as the reader's system does. */
export async function showTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await expect(page.locator('html.dark')).toHaveCount(colorScheme === 'dark' ? 1 : 0)
}
