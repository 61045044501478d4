import { expectAccessible } from './support/axe.ts'
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
