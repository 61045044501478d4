import { siteAddress } from './support/siteAddress.ts'
import { playgroundHash } from './support/playgroundHash.ts'
import { seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

// GitHub Pages puts a project's site under its name; so does this second build.
test.use({ baseURL: siteAddress('LOGIN_LAB_SUB_PATH_SITE') })

test.afterEach(({ watch }) => {
  const outside = watch.requests.filter((url) => {
    const { protocol, pathname } = new URL(url)
    return protocol === 'http:' && !pathname.startsWith('/login-lab/')
  })
  expect(outside, 'requests outside of the sub-path').toEqual([])
})

test('every way into the site stays under its path', async ({ page, sandbox }) => {
  await test.step('the reader logs in', async () => {
    await page.goto('./')
    expect(page.url()).toContain('/login-lab/')
    await sandbox.logIn(seedUser.username, seedUser.password)
    await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
  })

  await test.step('the reader edits', async () => {
    await page.goto('./login-flow/')
    await sandbox.replaceCode('<template><h1>Hello sub-path</h1></template>\n')
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello sub-path' })).toBeVisible()
  })

  await test.step('the sidebar leads from page to page', async () => {
    await page.locator('.VPSidebar a[href*="lifecycle"]').first().click()
    await expect(page).toHaveURL(/\/login-lab\/lifecycle\//)
    await expect(page.getByRole('heading', { level: 1, name: 'Lifecycle' })).toBeVisible()
    await sandbox.root.scrollIntoViewIfNeeded()
    await expect(sandbox.preview.locator('body')).toContainText(/\S/)
  })

  await test.step('the playground reads its hash', async () => {
    const project = { 'App.vue': '<template><h1>Hello hash</h1></template>\n' }
    await page.goto(`./playground${playgroundHash(project)}`)
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello hash' })).toBeVisible()
  })
})
