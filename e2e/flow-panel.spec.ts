import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { playgroundHash } from './support/playgroundHash.ts'
import type { Sandbox } from './support/Sandbox.ts'
import { seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const workbench = readFileSync(new URL('support/NetworkWorkbench.vue', import.meta.url), 'utf8')
const steps = (flow: Locator): Locator => flow.getByRole('list').getByRole('listitem')
const step = (flow: Locator, name: RegExp): Locator => flow.getByRole('button', { name })

/** The Flow panel after a login, and what stands around it. */
interface Shown {
  page: Page
  sandbox: Sandbox
  flow: Locator
}

/** The home page's app, logged in; its Flow panel is open from the start. */
async function logIn(page: Page, sandbox: Sandbox): Promise<Locator> {
  await page.goto('./')
  const flow = sandbox.root.getByRole('tabpanel', { name: 'Flow' })
  await expect(flow).toContainText('Nothing has happened yet.')
  await expectAccessible(page, '.lab-panels')
  // A field changes in the reader's hands only.
  const password = sandbox.preview.getByLabel('Password')
  await password.fill(seedUser.password.slice(0, -1))
  await password.blur()
  await password.press('End')
  await password.pressSequentially(seedUser.password.slice(-1))
  await sandbox.preview.getByRole('button', { name: 'Log in' }).click()
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
  // High enough for all of it.
  await flow.evaluate((box) => (box.style.cssText = 'flex: none; height: 900px'))
  return flow
}

test('a login is drawn, stepped through and opened', async ({ page, sandbox }) => {
  const shown = { page, sandbox, flow: await logIn(page, sandbox) }
  await test.step('a login is drawn arrow by arrow, from the click to the todos', () =>
    isDrawn(shown))
  await test.step('the reader steps back and forth, and follows again', () =>
    stepsBackAndForth(shown))

  // A login alone again.
  await shown.flow.getByRole('button', { name: 'Clear' }).click()
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
  await test.step('each arrow opens its message, and leads to the panel that knows more', () =>
    opensMessages(shown))
})

async function isDrawn({ page, flow }: Shown): Promise<void> {
  await expect(steps(flow)).toContainText([
    /^From you to Vue: your app is loaded/,
    /^From you to Vue: change field “Password”/,
    /^From you to Vue: click button “Log in”/,
    /^From you to Vue: submit form/,
    /^From Vue to Django: OPTIONS \/api-token-auth\/, preflight for POST/,
    /^From Django to Vue: 200 OK \/api-token-auth\/, for the preflight/,
    /^From Vue to Django: POST \/api-token-auth\//,
    /^From Django to database: SELECT auth_user: 1 row/,
    /^In Django: password checked: right/,
    /^In Django: token signed/,
    /^From Django to Vue: 200 OK \/api-token-auth\/, with a token/,
    /^From Vue to browser storage: vue-session-key = { session-id } in sessionStorage/,
    /^From Vue to browser storage: vue-session-key = { session-id, jwt } in sessionStorage/,
    /^From Vue to Django: OPTIONS \/todos\/, preflight for GET/,
    /^From Django to Vue: 200 OK \/todos\/, for the preflight/,
    /^From Vue to Django: GET \/todos\/, with a token/,
    /^In Django: signature checked: valid/,
    /^From Django to database: SELECT auth_user: 1 row/,
    /^From Django to database: SELECT todos_todo: 2 rows/,
    /^From Django to Vue: 200 OK \/todos\//,
  ])
  await expect(flow.locator('svg.lab-flow-drawing .lab-flow-arrow')).toHaveCount(
    await steps(flow).count(),
  )
  await expect(flow.getByRole('status')).toContainText(/new steps, the last: From Django to Vue/)
  await expectAccessible(page, '.lab-panels')
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(flow.locator('.lab-flow-drawing')).toBeVisible()
  await page.emulateMedia({ forcedColors: 'none' })
}

async function stepsBackAndForth({ page, sandbox, flow }: Shown): Promise<void> {
  const current = flow.locator('[aria-current="step"]')
  const live = flow.getByRole('button', { name: 'Live' })
  await expect(current).toContainText('200 OK /todos/')
  await expect(live).toHaveAttribute('aria-pressed', 'true')
  await flow.getByRole('button', { name: 'Step back' }).click()
  await expect(current).toContainText('SELECT todos_todo')
  await expect(live).toHaveAttribute('aria-pressed', 'false')
  await expect(flow.getByRole('status')).toHaveText(/^Step \d+ of \d+. From Django to database/)

  // What happens meanwhile leaves the reader where they are.
  await sandbox.preview.getByRole('button', { name: 'Log out' }).click()
  await expect(step(flow, /click button “Log out”/)).toBeVisible()
  await expect(current).toContainText('SELECT todos_todo')
  await expectAccessible(page, '.lab-panels')
  await flow.getByRole('button', { name: 'First step' }).click()
  await expect(current).toContainText('your app is loaded')
  await flow.getByRole('button', { name: 'Step forth' }).click()
  await expect(current).toContainText('change field')
  await flow.getByRole('button', { name: 'Last step' }).click()
  await expect(current).toContainText('sessionStorage')
  await live.click()
  await expect(live).toHaveAttribute('aria-pressed', 'true')

  // By keyboard: one stop for Tab, arrows and Home and End.
  await current.focus()
  await page.keyboard.press('ArrowUp')
  await expect(flow.locator(':focus')).toHaveAttribute('aria-current', 'step')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(flow.locator(':focus')).toContainText('change field')
  await page.keyboard.press('Enter')
  await expect(flow.getByRole('group', { name: 'Message of the step' })).toContainText(
    'What follows is your code’s doing.',
  )
  await page.keyboard.press('Escape')
  await expect(flow.getByRole('group', { name: 'Message of the step' })).toHaveCount(0)
  await expect(flow.locator(':focus')).toContainText('change field')
}

async function opensMessages({ page, sandbox, flow }: Shown): Promise<void> {
  const message = flow.getByRole('group', { name: 'Message of the step' })
  await step(flow, /GET \/todos\/, with a token/).click()
  await expect(message).toContainText(/authorization\s*JWT eyJ/)
  await flow.getByRole('button', { name: 'Step forth' }).click()
  await expect(message).toContainText('signature checked: valid')
  await step(flow, /jwt } in sessionStorage/).click()
  await expect(message).toContainText('"jwt":"eyJ')
  await expectAccessible(page, '.lab-panels')
  await message.getByRole('button', { name: 'Open in Storage' }).click()
  await expect(sandbox.root.getByRole('tabpanel', { name: /^Storage/ })).toContainText('jwt')

  // The panel is as it was left.
  await sandbox.openPanel('Flow')
  await step(flow, /SELECT todos_todo/).click()
  await message.getByRole('button', { name: 'Open in Server' }).click()
  await expect(sandbox.root.getByRole('tabpanel', { name: /^Server/ })).toBeVisible()
  await sandbox.openPanel('Flow')
  await step(flow, /POST \/api-token-auth/).click()
  await message.getByRole('button', { name: 'Open in Network' }).click()
  await expect(
    sandbox.root
      .getByRole('tabpanel', { name: /^Network/ })
      .getByRole('group', { name: /^POST.*api-token-auth/ }),
  ).toBeVisible()

  await sandbox.openPanel('Flow')
  await flow.getByLabel('As a list').check()
  await expect(flow.locator('svg.lab-flow-drawing')).toHaveCount(0)
  await expect(step(flow, /In Django: token signed/)).toBeVisible()
  await expectAccessible(page, '.lab-panels')
  await flow.getByRole('button', { name: 'Clear' }).click()
  await expect(flow).toContainText('Nothing has happened yet.')
  await expect(await sandbox.openPanel('Network')).toContainText('POST')
}

test('what the browser or the server refuses stops where it was stopped, and says why', async ({
  page,
  sandbox,
}) => {
  await page.goto(`./playground${playgroundHash({ 'App.vue': workbench })}`)
  for (const act of ['header', 'credentials', 'nobody', 'form']) {
    await sandbox.preview.getByRole('button', { name: act, exact: true }).click()
    await expect(sandbox.preview.getByRole('status')).toHaveText(/: (done|failed)$/)
  }
  await page.setViewportSize({ width: 360, height: 800 })
  const flow = await sandbox.openPanel('Flow')
  await flow.evaluate((box) => (box.style.cssText = 'flex: none; height: 900px'))
  for (const name of [
    /stopped in the browser: GET \/todos\/ is not sent: a header is not in Access-Control-Allow-/,
    /stopped in the browser: 401 \/todos\/, kept from your app: no Access-Control-Allow-Credentials/,
    /From Vue to another server, lost on the way: GET 127.0.0.1:9000/,
    /no answer from 127.0.0.1:9000\/: net::ERR_CONNECTION_REFUSED/,
    /From Django to Vue: 400 Bad Request/,
  ]) {
    await expect(step(flow, name)).toBeVisible()
  }
  await step(flow, /is not sent/).click()
  await expect(flow.getByRole('group', { name: 'Message of the step' })).toContainText(
    'does not allow the header x-unknown',
  )
  await expect(flow.getByRole('list')).toBeHidden()
  await expectAccessible(page, '.lab-panels')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await flow.getByRole('button', { name: 'Close' }).click()
  await expect(flow.locator(':focus')).toContainText('is not sent')
})
