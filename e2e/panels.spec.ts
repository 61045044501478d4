import { expectAccessible } from './support/axe.ts'
import { seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const empty = {
  Network: 'Your app has sent no request yet.',
  Token: 'No token yet',
  Storage: 'sessionStorage',
  Server: 'System check identified no issues (0 silenced).',
  Console: 'Your app has logged nothing yet.',
}

test('before anything happened every panel says so, and is reached with the keyboard', async ({
  page,
  sandbox,
}) => {
  await page.goto('./')
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  for (const [name, text] of Object.entries(empty)) {
    const panel = await sandbox.openPanel(name)
    await expect(panel).toContainText(text)
    await expectAccessible(page, '.lab-panels')
    // From its tab through the panel to what it offers.
    await sandbox.panelTabs.getByRole('tab', { selected: true }).focus()
    await expect(async () => {
      await page.keyboard.press('Tab')
      const offers = panel
        .locator('input, button, textarea, select, summary')
        .locator('visible=true')
      expect(
        await offers.evaluateAll((all) => all.findIndex((one) => one === document.activeElement)),
      ).toBe(0)
    }).toPass({ intervals: [0], timeout: 5000 })
  }
})

test('after a login every panel fits a phone, and is found in order by axe', async ({
  page,
  sandbox,
}) => {
  test.setTimeout(60_000)
  await page.goto('./login-flow/')
  await sandbox.root.scrollIntoViewIfNeeded()
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(sandbox.panelTabs.getByRole('tab', { name: /^Network \d/ })).toBeVisible()
  await sandbox.button('Check').click()
  await page.setViewportSize({ width: 360, height: 740 })
  await sandbox.button('Panels').click()
  for (const name of ['Flow', 'Network', 'Token', 'Storage', 'Server', 'Console', 'Check']) {
    await sandbox.openPanel(name)
    await expectAccessible(page, '.lab-panels')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, `the page's width with ${name}`).toBeLessThanOrEqual(360)
  }
})
