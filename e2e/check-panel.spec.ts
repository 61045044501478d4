import { expectAccessible } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const verdict = /^(passed|failed)/

test('the check tells each thing it asks for, gives hints, compares with the solution, and remembers a pass', async ({
  page,
  sandbox,
}) => {
  test.setTimeout(60_000)
  await page.goto('./cors/')
  await sandbox.root.scrollIntoViewIfNeeded()
  await expect(sandbox.preview.getByRole('button').first()).toBeVisible()
  const panel = await sandbox.openPanel('Check')
  const results = panel.locator('.lab-results').getByRole('listitem')
  await expect(results).toHaveCount(2)
  await expect(results.first()).toContainText('not checked yet')
  await expectAccessible(page, '.lab-panels')

  const button = (name: string) => panel.getByRole('button', { name, exact: true })
  await button('Check').click()
  await expect(results.filter({ hasText: verdict })).toHaveCount(2, { timeout: 25_000 })
  const failed = results.filter({ hasText: 'failed' }).first()
  await expect(failed).toContainText('Expected')
  await expect(failed).toContainText('POST /api-token-auth/ answered with 200')
  await expect(failed).toContainText(/Seen(no POST was sent|the browser blocked it)/)
  await expect(panel.getByRole('status')).toContainText(/\d of 2 checks passed/)

  await button('Show a hint').click()
  await expect(panel).toContainText('Hint 1 of 3')
  await button('Show the next hint').click()
  await button('Show the next hint').click()
  await expect(panel).toContainText('Hint 3 of 3')
  await expect(button('Show the next hint')).toHaveCount(0)

  await button('Compare with the solution').click()
  const diff = panel.getByRole('region', { name: 'Differences in App.vue' })
  await expect(diff.getByRole('deletion').first()).toBeVisible()
  await expect(diff.getByRole('insertion').first()).toContainText(/\S/)
  await expect(diff).toContainText('unchanged lines')
  await expectAccessible(page, '.lab-panels')

  // The solution as it stands is no pass of the reader's.
  await button('Use the solution').click()
  await expect(button('Back to mine')).toBeVisible()
  await button('Check').click()
  await expect(panel.getByRole('status')).toContainText('this is the solution', {
    timeout: 25_000,
  })
  await expect(panel).not.toContainText('You passed this exercise')

  // With a change of their own it is.
  await sandbox.typeAtEnd('\n<!-- mine -->\n')
  await sandbox.openPanel('Check')
  await button('Check').click()
  await expect(panel).toContainText('You passed this exercise on', { timeout: 25_000 })
  await button('Back to mine').click()
  await expect(button('Use the solution')).toBeVisible()

  await page.reload()
  await sandbox.root.scrollIntoViewIfNeeded()
  await expect(sandbox.panelTabs.getByRole('img', { name: '(passed)' })).toBeVisible()
  await sandbox.openPanel('Check')
  await expect(panel).toContainText('You passed this exercise on')
  await expectAccessible(page, '.lab-panels')
})
