import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { openNetwork, row, send } from './support/networkPanel.ts'
import type { Sandbox } from './support/Sandbox.ts'
import { expect, test } from './support/test.ts'

/** The Network panel of a page whose app logged in once, and what stands around it. */
interface Shown {
  page: Page
  sandbox: Sandbox
  network: Locator
}

test('the list is read by eye, by keyboard and on a phone', async ({ page, sandbox }) => {
  const shown = { page, sandbox, network: await openNetwork(page, sandbox, 'login') }
  await test.step('the list and the detail work by keyboard', () => byKeyboard(shown))
  await test.step('on a narrow screen the detail takes the list’s place, and gives it back', () =>
    onANarrowScreen(shown))
  await test.step('requests stand in order, preflights with the request they serve', () =>
    inOrder(shown))
})

async function byKeyboard({ page, network }: Shown): Promise<void> {
  await network.getByRole('button', { name: 'Clear' }).focus()
  await page.keyboard.press('Tab')
  await expect(row(network, /^GET\s*\/todos\//)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(row(network, /^OPTIONS\s*\/api-token-auth/)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(network.getByRole('group', { name: /^POST/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(network.getByRole('group', { name: /^POST/ })).toHaveCount(0)
  await expect(row(network, /^POST\s*\/api-token-auth/)).toBeFocused()
}

async function onANarrowScreen({ page, sandbox, network }: Shown): Promise<void> {
  await page.setViewportSize({ width: 360, height: 780 })
  await sandbox.showPane('Panels')
  await row(network, /^POST\s*\/api-token-auth/).click()
  await expect(network.getByRole('grid')).toBeHidden()
  await expectAccessible(page, '.lab-panels')
  await network.getByRole('button', { name: 'Close' }).click()
  await expect(row(network, /^POST\s*\/api-token-auth/)).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function inOrder({ page, sandbox, network }: Shown): Promise<void> {
  await send(sandbox, 'redirect')
  const rows = network.getByRole('rowgroup').getByRole('row')
  await expect(rows).toContainText([
    /OPTIONS.*\/api-token-auth\/ preflight for POST.*200.*preflight.*ms/,
    /POST.*\/api-token-auth\/ after a preflight.*200.*json.*B.*ms.*token/,
    /OPTIONS.*\/todos\/ preflight for GET.*200/,
    /GET.*\/todos\/ after a preflight.*200.*json.*token/,
    /GET.*\/todos.*301/,
    /GET.*\/todos\/ redirected.*401/,
  ])
  await expect(rows.first().locator('.lab-bar')).toBeVisible()
  for (let more = 0; more < 3; more++) await send(sandbox, 'login')
  await expect(rows.last()).toBeInViewport()
  // Told once a pause, not one by one.
  await expect(network.getByRole('status').filter({ hasText: /^\d+ new requests?\b/ })).toHaveCount(
    1,
  )
  await expect(rows.last()).toContainText(/GET.*\/todos\/ preflight remembered/)
  await sandbox.openPanel('Console')
  await sandbox.openPanel('Network')
  await expect(row(network, /^GET.*200/).last()).toBeInViewport()
  await rows.last().press('Home')

  await rows.nth(1).click()
  await network.getByRole('button', { name: 'Its preflight' }).click()
  await expect(network.getByRole('group', { name: /^OPTIONS/ })).toContainText(
    'Access-Control-Request-Method',
  )
  await network.getByRole('button', { name: 'The POST that it asked for' }).click()
  await expect(network.getByRole('group', { name: /^POST/ })).toBeVisible()
  await expectAccessible(page, '.lab-panels')
}

test('the list is filtered by text and kind, cleared, and kept over runs', async ({
  page,
  sandbox,
}) => {
  const network = await openNetwork(page, sandbox, 'login', 'header')
  const rows = network.getByRole('rowgroup').getByRole('row')
  await expect(rows).toHaveCount(6)
  await network.getByLabel('Kind of request').selectOption('Preflights')
  await expect(rows).toHaveCount(3)
  await network.getByLabel('Filter by method').fill('auth')
  await expect(rows).toHaveCount(1)
  await network.getByLabel('Filter by method').fill('no such thing')
  await expect(network).toContainText('No request fits the filter.')
  await expectAccessible(page, '.lab-panels')
  await network.getByLabel('Filter by method').fill('')
  await network.getByLabel('Kind of request').selectOption('All')

  await sandbox.button('Run').click()
  await expect(network).toContainText('6 requests of earlier runs are hidden')
  await network.getByLabel('Keep').check()
  await expect(rows).toHaveCount(6)
  // The app of the new run has said nothing yet.
  await expect(sandbox.preview.getByRole('status')).toHaveText('')
  await send(sandbox, 'html')
  await expect(rows).toHaveCount(7)
  await sandbox.button('Run').click()
  await expect(sandbox.preview.getByRole('status')).toHaveText('')
  await expect(rows).toHaveCount(7)
  await network.getByRole('button', { name: 'Clear' }).click()
  await expect(network).toContainText('Your app has sent no request yet.')
})
