import { expect, test } from './support/test.ts'

test('panels are reached and chosen with the keyboard', async ({ page, sandbox }) => {
  await page.goto('./')
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  const tabs = sandbox.panelTabs.getByRole('tab')
  const last = (await tabs.count()) - 1
  const selected = sandbox.panelTabs.getByRole('tab', { selected: true })

  await tabs.first().click()
  await expect(tabs.first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tabs.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(tabs.nth(last)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tabs.first()).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(tabs.nth(last)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(selected).toHaveCount(1)
  await expect(tabs.nth(last)).toHaveAttribute('aria-selected', 'true')

  // One stop for all tabs: the next one is what the tab shows, or lies in it.
  await page.keyboard.press('Tab')
  await expect(sandbox.panelTabs.locator(':focus')).toHaveCount(0)
})

test('files are chosen with the keyboard', async ({ page, sandbox }) => {
  await page.goto('./login-flow/')
  await sandbox.root.scrollIntoViewIfNeeded()
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  const tabs = sandbox.fileTabs.getByRole('tab')
  await tabs.first().click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(tabs.first()).toHaveAttribute('aria-selected', 'false')
})
