import { expectAccessible } from './support/axe.ts'
import { seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(async ({ page, sandbox }) => {
  await page.goto('./')
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
})

test('what ends a token and what does not: restart, another server, the clock, another SECRET_KEY', async ({
  sandbox,
}) => {
  const panel = await sandbox.openPanel('Server')
  const press = (name: string): Promise<void> =>
    panel.getByRole('button', { name, exact: true }).click()
  const reload = (): Promise<void> =>
    sandbox.root.getByRole('button', { name: 'Reload the app' }).click()
  const todo = sandbox.preview.getByText(seedTodo)
  const log = panel.getByRole('log', { name: 'Server log' })

  for (const name of ['Restart', 'Another server', 'Reset data']) {
    await press(name)
    await reload()
    await expect(log).toContainText(/"GET \/todos\/ HTTP\/1.1" 200/)
    await expect(todo).toBeVisible()
  }

  await press('+1 hour')
  await expect(sandbox.root.getByText('The server’s clock is moved', { exact: true })).toBeVisible()
  await expect(panel.getByText('The server’s clock is 1 hour ahead.')).toBeVisible()
  await reload()
  await expect(sandbox.preview.getByText('Signature has expired.')).toBeVisible()
  await press('Back to now')
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(todo).toBeVisible()

  await press('New SECRET_KEY')
  await reload()
  await expect(sandbox.preview.getByText('Error decoding signature.')).toBeVisible()
})

test('the server shows its log and its tables, where the password is a hash', async ({
  page,
  sandbox,
}) => {
  const panel = await sandbox.openPanel('Server')
  await expect(panel.getByRole('log', { name: 'Server log' })).toContainText(
    /\[\d\d\/\w+\/\d{4} [\d:]{8}\] "POST \/api-token-auth\/ HTTP\/1.1" 200 \d+/,
  )
  const users = panel.getByRole('table', { name: /^auth_user/ })
  await expect(users.getByRole('row', { name: /vue/ })).toContainText('pbkdf2_sha256$')
  await expect(panel.getByRole('table', { name: /^todos_todo/ })).toContainText(seedTodo)
  await panel.getByRole('button', { name: 'To just before expiry' }).click()
  await expect(panel.getByText(/^The server’s clock is 59 minutes .* ahead\.$/)).toBeVisible()
  await expectAccessible(page, '.lab-panels')
})
