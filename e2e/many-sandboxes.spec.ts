import { expect, test } from './support/test.ts'

test('of many apps on a page, those that are in view run', async ({ page }) => {
  await page.goto('./many-sandboxes')
  const sandboxes = page.locator('section.lab-sandbox')
  await expect(sandboxes).toHaveCount(20)
  const last = sandboxes.last().frameLocator('iframe[title="Preview"]')
  for (const sandbox of await sandboxes.all()) await sandbox.scrollIntoViewIfNeeded()
  await expect(last.getByRole('button', { name: 'Log in' })).toBeVisible()

  const inView = (): Promise<number> =>
    sandboxes.evaluateAll(
      (all) =>
        all.filter((one) => {
          const { top, bottom } = one.getBoundingClientRect()
          return bottom > 0 && top < innerHeight
        }).length,
    )
  await expect(async () => {
    expect(await page.locator('iframe').count()).toBeLessThanOrEqual(await inView())
  }).toPass()

  // An app that comes back into view starts again.
  await sandboxes.first().scrollIntoViewIfNeeded()
  const first = sandboxes.first().frameLocator('iframe[title="Preview"]')
  await expect(first.getByRole('button', { name: 'Log in' })).toBeVisible()
})
