import { refusal, seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(({ page }) => page.goto('./'))

test('the reader logs in and sees the todos', async ({ sandbox }) => {
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()

  const network = await sandbox.openPanel('Network')
  await expect(network).toContainText('POST')
  await expect(network).toContainText('/api-token-auth/')
  await expect(network).toContainText('200')
  await expect(network).toContainText('/todos/')
})

test('a wrong password gets the server’s own words and a 400', async ({ sandbox }) => {
  await sandbox.logIn(seedUser.username, 'wrong-password')
  await expect(sandbox.preview.getByText(refusal)).toBeVisible()
  await expect(sandbox.preview.getByText(seedTodo)).toHaveCount(0)
  await expect(await sandbox.openPanel('Network')).toContainText('400')
})

test('the token is kept under the key jwt, and Log out forgets it', async ({ sandbox }) => {
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
  const storage = await sandbox.openPanel('Storage')
  await expect(storage).toContainText('jwt')
  await expect(storage).toContainText('session-id')

  await sandbox.preview.getByRole('button', { name: 'Log out' }).click()
  await expect(sandbox.preview.getByLabel('Username')).toBeVisible()
  await expect(storage).not.toContainText('jwt')
})

test('a page reload keeps the session, Reset ends it', async ({ page, sandbox }) => {
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()

  await page.reload()
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
  await expect(await sandbox.openPanel('Storage')).toContainText('jwt')

  await sandbox.button('Reset').click()
  await expect(sandbox.preview.getByLabel('Username')).toBeVisible()
  const storage = await sandbox.openPanel('Storage')
  await expect(storage.getByRole('rowheader', { name: /^jwt/ })).toHaveCount(0)
  await expect(storage.getByRole('region', { name: 'sessionStorage' })).toContainText('empty')
})

test('the address bar shows the pretended origin', async ({ sandbox }) => {
  await expect(sandbox.address).toHaveValue('http://localhost:8080/')
})
