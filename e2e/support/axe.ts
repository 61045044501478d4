import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Expects that axe finds nothing in a part of the page, in the light theme and in the dark one.
 * @param part a CSS selector; what it leaves out is not judged
 */
export async function expectAccessible(page: Page, part: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html.dark')).toHaveCount(colorScheme === 'dark' ? 1 : 0)
    // Legacy: axe looks into no other frame, so that it opens no window to join their results.
    const { violations } = await new AxeBuilder({ page }).include(part).setLegacyMode().analyze()
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
    )
    expect(found, `what axe finds in ${part}, ${colorScheme}`).toEqual([])
  }
}
