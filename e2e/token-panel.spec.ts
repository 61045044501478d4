import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import type { Sandbox } from './support/Sandbox.ts'
import { seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

/** The Token panel after a login, and what stands around it. */
interface Shown {
  page: Page
  sandbox: Sandbox
  panel: Locator
}

/** Opens the token that the app keeps by a press on it: what was changed in the panel is gone then. */
async function pressToken(sandbox: Sandbox): Promise<void> {
  const storage = await sandbox.openPanel('Storage')
  await storage.getByRole('button', { name: /^eyJ/ }).first().click()
  await expect(sandbox.root.getByRole('tabpanel', { name: 'Token' })).toBeVisible()
}

const encoded = (panel: Locator): Locator => panel.getByLabel('Token', { exact: true })
const signing = (panel: Locator): Locator => panel.getByRole('region', { name: 'Its signature' })
const sending = (panel: Locator): Locator =>
  panel.getByRole('region', { name: 'Send it to the server' })

test('a token is picked up, read, changed and sent', async ({ page, sandbox }) => {
  await page.goto('./')
  const shown = { page, sandbox, panel: await sandbox.openPanel('Token') }
  await test.step('the newest token is picked up by itself', () => isPickedUp(shown))
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
  await pressToken(sandbox)
  await test.step('a press on a token opens it: three parts in colour, claims in words, a countdown', () =>
    isOpened(shown))
  await pressToken(sandbox)
  await test.step('the signature is verified while a character, a claim or the secret is changed', () =>
    isVerified(shown))
  await pressToken(sandbox)
  await test.step('every algorithm says what it is worth here, and what the server makes of it', () =>
    algorithmsTell(shown))
  await pressToken(sandbox)
  await test.step('a changed token is sent, and the server’s answer is told in words', () =>
    isSent(shown))
})

async function isPickedUp({ sandbox, panel }: Shown): Promise<void> {
  await expect(panel).toContainText('No token yet')
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(encoded(panel)).toHaveValue(/^eyJ/)
  await expect(panel).toContainText('The newest token of this sandbox')
}

async function isOpened({ page, panel }: Shown): Promise<void> {
  const colours = panel.locator('.lab-token-colours span[class]')
  await expect(colours).toHaveCount(3)
  const seen = await colours.evaluateAll((parts) =>
    parts.map((part) => getComputedStyle(part).color),
  )
  expect(new Set(seen).size).toBe(3)

  const claims = panel.getByRole('region', { name: 'What it says' })
  await expect(claims).toContainText('username')
  await expect(claims).toContainText(seedUser.username)
  await expect(claims).toContainText('the server looks this name up')
  await expect(claims).toContainText('when the user logged in')

  const times = panel.getByRole('region', { name: 'Its time' })
  await expect(times).toContainText(/Expires\s*in 59 minutes \d+ second/)
  await expect(times).toContainText(/Refreshable until\s*in 6 days 23 hours/)
  const before = await times.getByRole('timer').nth(1).textContent()
  await expect(times.getByRole('timer').nth(1)).not.toHaveText(before ?? '')
  await expectAccessible(page, '.lab-panels')
}

async function isVerified({ page, panel }: Shown): Promise<void> {
  const verdict = signing(panel).getByRole('status')
  await expect(verdict).toContainText('The signature fits')

  await signing(panel).getByLabel('Secret').press('End')
  await page.keyboard.type('x')
  await expect(verdict).toContainText('does not fit')
  await signing(panel).getByRole('button', { name: 'Use the server’s' }).click()
  await expect(verdict).toContainText('The signature fits')

  await encoded(panel).press('ControlOrMeta+End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(verdict).toContainText('does not fit')
  await panel.getByRole('button', { name: 'Back to the newest token' }).click()
  await expect(verdict).toContainText('The signature fits')

  const payload = panel.getByLabel('Payload, as JSON')
  await payload.fill(
    (await payload.inputValue()).replace(/"username": "\w+"/, '"username": "admin"'),
  )
  await expect(verdict).toContainText('does not fit')
  await expect(panel.getByRole('region', { name: 'What it says' })).toContainText('admin')
  await signing(panel).getByRole('button', { name: 'Sign again' }).click()
  await expect(verdict).toContainText('The signature fits')

  await payload.fill('{"user_id": ')
  await expect(panel.getByText('Failed to encode the payload')).toBeVisible()
  await expect(payload).toHaveValue('{"user_id": ')
  await expectAccessible(page, '.lab-panels')
}

async function algorithmsTell({ panel }: Shown): Promise<void> {
  const verdict = signing(panel).getByRole('status')
  const answer = sending(panel).getByRole('status')
  const algorithm = signing(panel).getByLabel('Algorithm')
  const sign = signing(panel).getByRole('button', { name: 'Sign again' })
  for (const name of ['HS384', 'HS512', 'none']) {
    await algorithm.selectOption(name)
    await sign.click()
    await expect(signing(panel)).toContainText('The server takes HS256 alone')
    await expect(verdict).toContainText(
      name === 'none' ? 'not signed at all' : 'The signature fits',
    )
  }
  await sending(panel)
    .getByRole('button', { name: /^Use it/ })
    .click()
  await expect(answer).toContainText('Refused')
  await algorithm.selectOption('RS256')
  await expect(verdict).toContainText('cannot be signed or verified')
  await expect(sign).toBeDisabled()
}

async function isSent({ sandbox, panel }: Shown): Promise<void> {
  const answer = sending(panel).getByRole('status')
  const verify = sending(panel).getByRole('button', { name: /^Verify/ })
  const use = sending(panel).getByRole('button', { name: /^Use it/ })
  await verify.click()
  await expect(answer).toContainText('200 OK Accepted')
  await use.click()
  await expect(answer).toContainText('answered with the todos')

  const payload = panel.getByLabel('Payload, as JSON')
  const json = await payload.inputValue()
  await payload.fill(json.replace(/"exp": \d+/, '"exp": 1500000000'))
  await verify.click()
  await expect(answer).toContainText('the signature does not fit')
  await expect(answer).toContainText('Error decoding signature.')
  const sign = signing(panel).getByRole('button', { name: 'Sign again' })
  await sign.click()
  await use.click()
  await expect(answer).toContainText('the token’s time is over')
  await expect(panel.getByRole('region', { name: 'Its time' })).toContainText(/Expires\s*\d+ days/)
  await payload.fill(json.replace(/"username": "\w+"/, '"username": "nobody"'))
  await sign.click()
  await verify.click()
  await expect(answer).toContainText('the server has no such user')

  await sending(panel).getByRole('button', { name: 'Show in Network' }).click()
  const network = sandbox.root.getByRole('tabpanel', { name: /^Network/ })
  await expect(network).toContainText('/api-token-verify/')
  await expect(network).toContainText("User doesn't exist.")
}

test('what is no token gets a sentence, and stays as it was typed', async ({ page, sandbox }) => {
  await page.goto('./json-web-tokens/')
  await sandbox.root.scrollIntoViewIfNeeded()
  const panel = sandbox.root.getByRole('tabpanel', { name: 'Token' })
  await expect(panel).toContainText('No token yet')
  await expectAccessible(page, '.lab-panels')
  for (const [typed, sentence] of [
    ['hello', 'one part and no dot'],
    ['eyJhbGciOiJIUzI1NiJ9.e30', '2 parts'],
    ['eyJhbGciOiJIUzI1NiJ9.e3 0.x', 'a blank'],
    ['eyJhbGciOiJIUzI1NiJ9.e30=.x', 'the character "="'],
    ['eyJhbGciOiJIUzI1NiJ9.e30ab.x', 'lost a character'],
    ['eyJhbGciOiJIUzI1NiJ9.bm9wZQ.x', 'no JSON'],
  ] as const) {
    await encoded(panel).fill(typed)
    await expect(panel.getByText(sentence)).toBeVisible()
    await expect(encoded(panel)).toHaveValue(typed)
  }
  await expectAccessible(page, '.lab-panels')
  await sandbox.openPanel('Network')
  await sandbox.openPanel('Token')
  await expect(encoded(panel)).toHaveValue('eyJhbGciOiJIUzI1NiJ9.bm9wZQ.x')
  await encoded(panel).fill('Authorization: JWT eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln')
  await expect(panel.getByRole('region', { name: 'What it says' })).toContainText(
    'a claim that this server does not read',
  )
})
