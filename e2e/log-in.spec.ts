import { refusal, seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

// One visit: Reset, Log out or a refusal stands between one login and the next.
test('a visit with one login after another', async ({ page, sandbox }) => {
  await page.goto('./')
  await test.step('the address bar shows the pretended origin', async () => {
    await expect(sandbox.address).toHaveValue('http://localhost:8080/')
  })

  await test.step('the reader logs in and sees the todos', async () => {
    await sandbox.logIn(seedUser.username, seedUser.password)
    await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()

    const network = await sandbox.openPanel('Network')
    await expect(network).toContainText('POST')
    await expect(network).toContainText('/api-token-auth/')
    await expect(network).toContainText('200')
    await expect(network).toContainText('/todos/')
  })

  await test.step('the token is kept under the key jwt, and Log out forgets it', async () => {
    await sandbox.button('Reset').click()
    await expect(sandbox.preview.getByLabel('Username')).toBeVisible()
    await sandbox.logIn(seedUser.username, seedUser.password)
    await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
    const storage = await sandbox.openPanel('Storage')
    await expect(storage).toContainText('jwt')
    await expect(storage).toContainText('session-id')

    await sandbox.preview.getByRole('button', { name: 'Log out' }).click()
    await expect(sandbox.preview.getByLabel('Username')).toBeVisible()
    await expect(storage).not.toContainText('jwt')
  })

  await test.step('a wrong password gets the server’s own words and a 400', async () => {
    const network = await sandbox.openPanel('Network')
    await network.getByRole('button', { name: 'Clear' }).click()
    await sandbox.logIn(seedUser.username, 'wrong-password')
    await expect(sandbox.preview.getByText(refusal)).toBeVisible()
    await expect(sandbox.preview.getByText(seedTodo)).toHaveCount(0)
    await expect(await sandbox.openPanel('Network')).toContainText('400')
  })

  await test.step('a page reload keeps the session, Reset ends it', async () => {
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
})
