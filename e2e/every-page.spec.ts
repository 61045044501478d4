import { expectAccessible } from './support/axe.ts'
import { pages } from './support/book.ts'
import { expectAppAccessible } from './support/expectAppAccessible.ts'
import { expect, test } from './support/test.ts'

// The watch of every test judges what these pages ask for: nothing may leave for another host.
for (const path of pages) {
  test(`page /${path} loads, its sandboxes start, axe finds nothing, and it never scrolls sideways on a narrow screen`, async ({
    page,
    watch,
  }) => {
    const response = await page.goto(`./${path}`)
    expect(response?.status()).toBe(200)
    expect(watch.requests.length).toBeGreaterThan(0)
    for (const sandbox of await page.locator('section.lab-sandbox').all()) {
      await sandbox.scrollIntoViewIfNeeded()
      const app = sandbox.frameLocator('iframe[title="Preview"]').locator('body')
      await expect(app).toContainText(/\S/)
      await expect(sandbox.getByRole('alert')).toHaveCount(0)
      await expectAppAccessible(page, sandbox)
    }
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 640 })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
  })
}

test('every page of the book is reached from the sidebar', async ({ page }) => {
  await page.goto(pages.find((path) => path.endsWith('login-flow/')) ?? 'login-flow/')
  const links = await page
    .locator('.VPSidebar a')
    .evaluateAll((all) => all.map((each) => new URL((each as HTMLAnchorElement).href).pathname))
  const apart = ['', 'playground', 'embed']
  for (const path of pages.filter((each) => !apart.includes(each))) {
    expect(links.map((link) => link.replace(/\.html$/, ''))).toContain(`/${path}`)
  }
})
