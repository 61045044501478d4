import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { openNetwork, row, send, tab } from './support/networkPanel.ts'
import type { Sandbox } from './support/Sandbox.ts'
import { seedTodo } from './support/seed.ts'
import { expect, test } from './support/test.ts'

/** The Network panel of a page, and what stands around it. */
interface Shown {
  page: Page
  sandbox: Sandbox
  network: Locator
}

test('a request’s headers, its way, its code and its repetition are shown', async ({
  page,
  sandbox,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const shown = { page, sandbox, network: await openNetwork(page, sandbox, 'login') }
  await test.step('headers are shown as on the wire, and as the app’s code sees them', () =>
    headersAreShown(shown))
  await sandbox.openPanel('Network')
  await test.step('the way through the server is told: who answered, what each added', () =>
    theWayIsTold(shown))
  await test.step('a request is copied as curl, fetch and axios', () => copiedAsCode(shown))
  await test.step('a request is changed and sent again; a bad header gets a sentence and stays', () =>
    sentAgain(shown))
})

test('bodies, and what was blocked, are shown', async ({ page, sandbox }) => {
  const shown = {
    page,
    sandbox,
    network: await openNetwork(page, sandbox, 'header', 'credentials', 'nobody', 'redirect'),
  }
  await test.step('a blocked request says which rule of which side said no, and what would change it', () =>
    blockedSaysWhy(shown))

  await shown.network.getByRole('button', { name: 'Clear' }).click()
  for (const act of ['login', 'form', 'multipart', 'html']) await send(sandbox, act)
  await test.step('bodies are shown as what they are: JSON, form fields, a form’s bytes, HTML', () =>
    bodiesAreShown(shown))
})

async function headersAreShown({ sandbox, network }: Shown): Promise<void> {
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
}

async function theWayIsTold({ page, network }: Shown): Promise<void> {
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
}

async function copiedAsCode({ page, network }: Shown): Promise<void> {
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
}

async function sentAgain({ page, sandbox, network }: Shown): Promise<void> {
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
}

async function blockedSaysWhy({ page, network }: Shown): Promise<void> {
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
}

async function bodiesAreShown({ page, network }: Shown): Promise<void> {
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
}
