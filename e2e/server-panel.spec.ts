import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import type { Sandbox } from './support/Sandbox.ts'
import { seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

/** The Server panel after a login, and what stands around it. */
interface Shown {
  page: Page
  sandbox: Sandbox
  panel: Locator
}

test('the server is looked into and operated', async ({ page, sandbox }) => {
  await page.goto('./')
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
  const shown = { page, sandbox, panel: await sandbox.openPanel('Server') }
  await test.step('the server shows its log and its tables, where the password is a hash', () =>
    logAndTables(shown))
  await shown.panel.getByRole('button', { name: 'Back to now' }).click()
  await expect(sandbox.root.getByText(/^The server’s clock is .* ahead\.$/)).toHaveCount(0)
  await test.step('what ends a token and what does not: restart, another server, the clock, another SECRET_KEY', () =>
    endsATokenOrNot(shown))
})

async function logAndTables({ page, sandbox, panel }: Shown): Promise<void> {
  await expect(panel.getByRole('log', { name: 'Server log' })).toContainText(
    /\[\d\d\/\w+\/\d{4} [\d:]{8}\] "POST \/api-token-auth\/ HTTP\/1.1" 200 \d+/,
  )
  const users = panel.getByRole('table', { name: /^auth_user/ })
  await expect(users.getByRole('row', { name: /vue/ })).toContainText('pbkdf2_sha256$')
  const todos = panel.getByRole('table', { name: /^todos_todo/ })
  await expect(todos).toContainText(seedTodo)
  await expect(panel).not.toContainText('changed')

  // What changed last is named, in the table that it changed in.
  const change = async (call: string): Promise<void> => {
    await sandbox.openPanel('Console')
    const line = sandbox.root.getByRole('textbox', { name: 'Line to run in your app' })
    await line.fill(
      `const headers = { Authorization: 'JWT ' + JSON.parse(sessionStorage['vue-session-key']).jwt, 'Content-Type': 'application/json' }; (await fetch('http://127.0.0.1:8000/todos/' + ${call})).status`,
    )
    await line.press('Enter')
    await expect(sandbox.console.locator('.lab-form-result').last()).toContainText(/20\d/)
    await sandbox.openPanel('Server')
  }
  const changed = todos.locator('.lab-changed-row')
  await change(`'', { method: 'POST', headers, body: '{"title": "Look twice"}' }`)
  await expect(changed).toHaveText(/^\s*4\s*new.*Look twice/)
  await change(`'4/', { method: 'PATCH', headers, body: '{"title": "Look again"}' }`)
  await expect(changed).toHaveText(/^\s*4\s*changed.*Look again/)
  await change(`'4/', { method: 'DELETE', headers }`)
  await expect(changed).toHaveCount(0)
  await expect(panel).toContainText('The row with id 4 was deleted last.')

  await panel.getByRole('button', { name: 'To just before expiry' }).click()
  await expect(panel.getByText(/^The server’s clock is 59 minutes .* ahead\.$/)).toBeVisible()
  await expectAccessible(page, '.lab-panels')
}

async function endsATokenOrNot({ page, sandbox, panel }: Shown): Promise<void> {
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
  // Told by the clock itself, and beside the tabs while any panel is open, on a narrow screen as well.
  const ahead = sandbox.root.getByText('The server’s clock is 1 hour ahead.')
  await expect(ahead).toHaveCount(2)
  // A token's countdown goes by this clock.
  const token = await sandbox.openPanel('Token')
  await expect(token.getByRole('region', { name: 'Its time' })).toContainText(
    /Expires\s*\d+ seconds? ago/,
  )
  await sandbox.openPanel('Server')
  await reload()
  await expect(sandbox.preview.getByText('Signature has expired.')).toBeVisible()
  // Afterwards: an app that was out of view meanwhile starts anew, and that message is told once.
  await sandbox.openPanel('Network')
  await page.setViewportSize({ width: 360, height: 800 })
  await ahead.scrollIntoViewIfNeeded()
  await expect(ahead).toBeInViewport({ ratio: 1 })
  await page.setViewportSize({ width: 1280, height: 900 })
  await sandbox.openPanel('Server')
  await press('Back to now')
  await expect(ahead).toHaveCount(0)
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(todo).toBeVisible()

  await press('New SECRET_KEY')
  await reload()
  await expect(sandbox.preview.getByText('Error decoding signature.')).toBeVisible()
}
