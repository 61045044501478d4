import { expect, test } from './support/test.ts'

test('a frame that never answers says so and can be tried again', async ({ page, sandbox }) => {
  const frame = '**/*frame*.html*'
  await page.route(frame, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto('./')
  await expect(sandbox.root.getByText(/the preview did not start/i)).toBeVisible({
    timeout: 20_000,
  })

  await page.unroute(frame)
  await sandbox.root.getByRole('button', { name: /again|retry/i }).click()
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  await expect(sandbox.root.getByText(/the preview did not start/i)).toHaveCount(0)
})

test('a browser without what is needed is told so, and the text stays', async ({
  page,
  sandbox,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'MessageChannel'))
  await page.goto('./login-flow/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await sandbox.root.scrollIntoViewIfNeeded()
  await expect(sandbox.root).toContainText(/browser/i)
  await expect(sandbox.code).toContainText('<template>')
})
