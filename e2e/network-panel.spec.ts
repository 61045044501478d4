import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { playgroundHash } from './support/playgroundHash.ts'
import type { Sandbox } from './support/Sandbox.ts'
import { seedTodo } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const app = readFileSync(new URL('support/NetworkWorkbench.vue', import.meta.url), 'utf8')

/** Opens the workbench, has it send requests, and shows the Network panel. */
async function open(page: Page, sandbox: Sandbox, ...acts: string[]): Promise<Locator> {
  await page.goto(`./playground${playgroundHash({ 'App.vue': app })}`)
  for (const act of acts) await send(sandbox, act)
  return sandbox.openPanel('Network')
}

async function send(sandbox: Sandbox, act: string): Promise<void> {
  await sandbox.preview.getByRole('button', { name: act, exact: true }).click()
  await expect(sandbox.preview.getByRole('status')).toHaveText(
    new RegExp(`^${act}: (done|failed)$`),
  )
}

const row = (network: Locator, name: RegExp): Locator => network.getByRole('row', { name })
const tab = (network: Locator, name: string): Promise<void> =>
  network.getByRole('tab', { name, exact: true }).click()

test('requests stand in order, preflights with the request they serve', async ({
  page,
  sandbox,
}) => {
  const network = await open(page, sandbox, 'login', 'redirect')
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
})

test('headers are shown as on the wire, and as the app’s code sees them', async ({
  page,
  sandbox,
}) => {
  const network = await open(page, sandbox, 'login')
  await row(network, /^GET\s*\/todos\//).click()
  const request = network.getByRole('region', { name: 'Request headers' })
  const response = network.getByRole('region', { name: 'Response headers' })
  await expect(request).toContainText(/Origin\s*http:\/\/localhost:8080\s*added by the browser/)
  await expect(request).toContainText(/authorization\s*JWT eyJ/)
  await expect(response).toContainText(/x-frame-options.*not readable by your code/)
  await network.getByLabel('For your app’s code').check()
  await expect(request).not.toContainText('Origin')
  await expect(request).toContainText('authorization')
  await expect(response).toContainText('content-type')
  await expect(response).not.toContainText('x-frame-options')

  await request.getByRole('button', { name: /^eyJ/ }).click()
  await expect(sandbox.root.getByRole('tabpanel', { name: 'Token' })).toContainText('What it says')
})

test('bodies are shown as what they are: JSON, form fields, a form’s bytes, HTML', async ({
  page,
  sandbox,
}) => {
  const network = await open(page, sandbox, 'login', 'form', 'multipart', 'html')
  await row(network, /^GET\s*\/todos\//).click()
  await tab(network, 'Response body')
  const tree = network.getByRole('tree')
  await expect(tree).toContainText(`title: "${seedTodo}"`)
  await tree.getByRole('treeitem').first().press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await expect(tree.getByRole('treeitem')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(tree.locator(':focus')).toHaveAttribute('aria-level', '2')
  await page.keyboard.press('ArrowUp')
  await expect(tree.locator(':focus')).toHaveAttribute('aria-level', '1')
  await network.getByLabel('as sent').check()
  await expect(network.locator('pre')).toContainText(`"title":"${seedTodo}"`)
  await expectAccessible(page, '.lab-panels')

  await row(network, /^POST\s*\/api-token-auth\/.*200/).click()
  await expect(tree.getByRole('button', { name: /^eyJ/ })).toBeVisible()

  await row(network, /^POST.*400/).click()
  await tab(network, 'Request body')
  await expect(network.getByRole('table')).toContainText('note')
  await expect(network.getByRole('table')).toContainText('a & b')

  await row(network, /^POST\s*\/uploads\//).click()
  const parsed = network.getByRole('table', { name: 'What the server’s MultiPartParser read' })
  await expect(parsed).toContainText('file “dot.png”, 4 B, image/png')
  await expect(network.locator('.lab-piece-boundary')).toHaveCount(3)
  await expect(network.locator('.lab-multipart')).toContainText('filename="dot.png"')
  await expect(network.locator('.lab-multipart')).toContainText('89 50 00 ff')
  await expectAccessible(page, '.lab-panels')

  await row(network, /^GET\s*localhost:8080/).click()
  await tab(network, 'Response body')
  await expect(network.locator('pre')).toContainText('<!DOCTYPE html>')
})

test('the way through the server is told: who answered, what each added', async ({
  page,
  sandbox,
}) => {
  const network = await open(page, sandbox, 'login')
  await row(network, /^GET\s*\/todos\//).click()
  await tab(network, 'In the server')
  const way = network.getByRole('list', { name: 'The way through the server' })
  await expect(way.getByRole('listitem').first()).toContainText(
    'CorsMiddleware puts request._cors_enabled on it',
  )
  await expect(way).toContainText(/TodoListView answers 200. It answered./)
  await expect(way).toContainText('checks the token: its signature and its time are in order')
  await expect(way).toContainText(/Access-Control-Allow-Origin: http:\/\/localhost:8080\s*added/)
  await row(network, /^OPTIONS\s*\/todos\//).click()
  await expect(way).toContainText(/CorsMiddleware puts request._cors_enabled on it\s*It answered/)
  await expectAccessible(page, '.lab-panels')
})

test('a blocked request says which rule of which side said no, and what would change it', async ({
  page,
  sandbox,
}) => {
  const network = await open(page, sandbox, 'header', 'credentials', 'nobody', 'redirect')
  await row(network, /^OPTIONS/).click()
  const why = network.locator('.lab-why')
  await expect(why).toContainText('The browser said no.')
  await expect(why).toContainText('does not allow the header x-unknown')
  await expect(why).toContainText("put 'x-unknown' into CORS_ALLOW_HEADERS")
  await network.getByRole('button', { name: 'The GET that it asked for was not sent.' }).click()
  // The request itself has a row and a detail, of what would have been sent.
  await expect(row(network, /^GET.*refused by its preflight.*not sent/)).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(why).toContainText("put 'x-unknown' into CORS_ALLOW_HEADERS")
  await expect(network.getByRole('region', { name: 'Request headers' })).toContainText('x-unknown')
  await expect(network).toContainText('Nothing of it was on the wire.')
  await expectAccessible(page, '.lab-panels')
  await row(network, /^GET.*blocked/).click()
  await expect(why).toContainText('CORS_ALLOW_CREDENTIALS = True')
  await row(network, /^GET\s*127.0.0.1:9000/).click()
  await expect(why).toContainText('Nobody listens at this address and port.')
  await row(network, /^GET.*401/).click()
  await expect(why).toContainText('The server said no. The server does not know who is asking')
})

test('the list is filtered by text and kind, cleared, and kept over runs', async ({
  page,
  sandbox,
}) => {
  const network = await open(page, sandbox, 'login', 'header')
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

test('the list and the detail work by keyboard', async ({ page, sandbox }) => {
  const network = await open(page, sandbox, 'login')
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
})

test('on a narrow screen the detail takes the list’s place, and gives it back', async ({
  page,
  sandbox,
}) => {
  const network = await open(page, sandbox, 'login')
  await page.setViewportSize({ width: 360, height: 780 })
  await sandbox.showPane('Panels')
  await row(network, /^POST\s*\/api-token-auth/).click()
  await expect(network.getByRole('grid')).toBeHidden()
  await expectAccessible(page, '.lab-panels')
  await network.getByRole('button', { name: 'Close' }).click()
  await expect(row(network, /^POST\s*\/api-token-auth/)).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('a request is copied as curl, fetch and axios', async ({ page, sandbox, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const network = await open(page, sandbox, 'login')
  await row(network, /^POST\s*\/api-token-auth\//).click()
  await tab(network, 'As code')
  for (const [kind, part] of [
    ['curl', '--data-raw \'{"username":"vue"'],
    ['fetch', "await fetch('http://127.0.0.1:8000/api-token-auth/'"],
    ['axios', 'await axios({'],
  ] as const) {
    await network.getByLabel(kind, { exact: true }).check()
    await network.getByRole('button', { name: `Copy as ${kind}` }).click()
    await expect(network).toContainText('Copied.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(part)
  }
  await expectAccessible(page, '.lab-panels')
})

test('a request is changed and sent again; a bad header gets a sentence and stays', async ({
  page,
  sandbox,
}) => {
  const network = await open(page, sandbox, 'login')
  await row(network, /^POST\s*\/api-token-auth\//).click()
  await tab(network, 'Send again')
  const headers = network.getByLabel('Headers', { exact: true }).and(network.locator('textarea'))
  const good = await headers.inputValue()
  const submit = network.getByRole('button', { name: 'Send', exact: true })
  for (const [line, sentence] of [
    ['bad name: 1', 'names “bad name”'],
    ['no colon', 'has no colon'],
    ['Origin: http://evil', 'which the browser alone may set'],
  ] as const) {
    await headers.fill(`${good}\n${line}`)
    await submit.click()
    await expect(network.getByRole('alert')).toContainText(sentence)
    await expect(headers).toHaveValue(`${good}\n${line}`)
  }
  await expectAccessible(page, '.lab-panels')
  await sandbox.openPanel('Console')
  await sandbox.openPanel('Network')
  await expect(headers).toHaveValue(`${good}\nOrigin: http://evil`)

  await headers.fill(good)
  await network.getByLabel('Body').fill('{"username": "vue", "password": "wrong"}')
  await submit.click()
  await expect(network).toContainText('Done: 400.')
  await network.getByRole('button', { name: 'Show it' }).click()
  await expect(network.getByRole('group', { name: /^POST/ })).toContainText('The server said no.')
  await expect(row(network, /^POST.*400/)).toHaveAttribute('aria-selected', 'true')
})
