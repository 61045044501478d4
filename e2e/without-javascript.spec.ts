import { exercises } from './support/book.ts'
import { expect, test } from './support/test.ts'

test.use({ javaScriptEnabled: false })

for (const { path } of exercises) {
  test(`/${path} can be read`, async ({ page, sandbox }) => {
    await page.goto(`./${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(sandbox.root).toHaveRole('region')
    await expect(sandbox.root).toHaveAccessibleName(/\S/)
    await expect(sandbox.root.locator('iframe')).toHaveAccessibleName('Preview')
    await expect(sandbox.code).toBeVisible()
    await expect(sandbox.code).toContainText('<template>')
    await expect(sandbox.root).toContainText(/JavaScript/)
    // No button is offered that would do nothing.
    await expect(sandbox.root.locator('.lab-buttons')).toHaveAttribute('inert')
  })
}
