import { expectAccessible } from './support/axe.ts'
import { createServer } from 'node:net'
import { serveApi } from '../mocks/node/serveApi.ts'
import type { Sandbox } from './support/Sandbox.ts'
import { seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

let api: Awaited<ReturnType<typeof serveApi>>
let port = 0

test.beforeAll(async () => {
  port = await freePort()
  api = await serveApi({ port, host: '127.0.0.1', lab: true })
})
test.afterAll(() => api.stop())

/** Opens the settings of the connection, or puts them away. */
const toggleConnection = (sandbox: Sandbox): Promise<void> =>
  sandbox.root.getByText('Connection', { exact: true }).click()

test('with the mock: a slow line, and no server where the reader points', async ({
  page,
  sandbox,
  watch,
  baseURL,
}) => {
  await page.goto('./')
  await test.step('on a slow line the reader sees that the app waits', async () => {
    await toggleConnection(sandbox)
    await sandbox.root.getByLabel('Network speed').selectOption('Slow 3G')
    await toggleConnection(sandbox)
    await sandbox.logIn(seedUser.username, seedUser.password)
    const network = await sandbox.openPanel('Network')
    await expect(network).toContainText('pending')
    await expectAccessible(page, '.lab-panels')

    // What waits follows the change.
    await toggleConnection(sandbox)
    await sandbox.root.getByLabel('Network speed').selectOption('No throttling')
    await toggleConnection(sandbox)
    await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
    await expect(network).not.toContainText('pending')
    // Judged before faults are expected.
    watch.judge(baseURL ?? '')
  })

  await test.step('where nothing answers, or beyond this machine, the mock stays and a sentence says why', async () => {
    await sandbox.button('Reset').click()
    await expect(sandbox.preview.getByLabel('Username')).toBeVisible()
    await toggleConnection(sandbox)
    const silent = `http://127.0.0.1:${await freePort()}`
    watch.allowHost(silent)
    watch.expectFault(/Failed to load resource/)
    const { root } = sandbox
    await root.getByLabel('A server on your computer').check()
    const address = root.getByLabel('Address of your server')
    await address.fill(silent)
    await root.getByRole('button', { name: 'Connect' }).click()
    await expect(root.getByRole('alert')).toContainText(`nothing answers at ${silent}`)

    await address.fill('http://example.org')
    await root.getByRole('button', { name: 'Connect' }).click()
    await expect(root.getByRole('alert')).toContainText('that is no address on your computer')
    await toggleConnection(sandbox)

    await sandbox.logIn(seedUser.username, seedUser.password)
    await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
    expect(watch.requests.filter((url) => url.includes('/api-token-auth/'))).toEqual([])
  })
})

test('the reader’s own server: used, and refusing', async ({ page, sandbox, watch, baseURL }) => {
  await page.goto('./')
  await test.step('the reader points the sandbox at a server on their own machine, and logs in there', async () => {
    await toggleConnection(sandbox)
    watch.allowHost(api.origin)
    // Whether a server is there is asked at its root, where Django has no page.
    watch.expectFault(/status of 404/)
    await allow(new URL(baseURL ?? '').origin)
    const { root } = sandbox
    await root.getByLabel('A server on your computer').check()
    await root.getByLabel('Address of your server').fill(`127.0.0.1:${port}`)
    await root.getByRole('button', { name: 'Connect' }).click()
    await expect(root.getByRole('status').filter({ hasText: 'Requests' })).toContainText(
      `Requests go to ${api.origin}`,
    )
    await toggleConnection(sandbox)

    await sandbox.logIn(seedUser.username, seedUser.password)
    await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
    expect(watch.requests).toContain(`${api.origin}/api-token-auth/`)
    const network = await sandbox.openPanel('Network')
    await network.getByRole('row', { name: /POST.*127\.0\.0\.1:\d+\/api-token-auth\// }).click()
    await expect(network).toContainText(new URL(baseURL ?? '').origin)
    await network.getByRole('tab', { name: 'Request body' }).click()
    await expect(network).toContainText(seedUser.password)
    // Judged before more faults are expected.
    watch.judge(baseURL ?? '')
  })

  await test.step('a server that does not allow the site’s origin answers nothing, and the console says what to do', async () => {
    await sandbox.button('Reset').click()
    await expect(sandbox.preview.getByLabel('Username')).toBeVisible()
    await toggleConnection(sandbox)
    await sandbox.root.getByLabel('The mock in this page').check()
    watch.allowHost(api.origin)
    watch.expectFault(/Failed to load resource/)
    await allow('http://localhost:8080')
    const { root } = sandbox
    await root.getByLabel('A server on your computer').check()
    await root.getByLabel('Address of your server').fill(api.origin)
    await root.getByRole('button', { name: 'Connect' }).click()
    await expect(root.getByRole('status').filter({ hasText: 'Requests' })).toContainText(
      'Requests go to',
    )
    await toggleConnection(sandbox)

    await sandbox.logIn(seedUser.username, seedUser.password)
    await sandbox.openPanel('Console')
    await expect(sandbox.console).toContainText('/api-token-auth/ net::ERR_FAILED')
    await expect(sandbox.console).toContainText(
      `most often the server does not allow the origin ${new URL(baseURL ?? '').origin}`,
    )
  })
})

async function allow(origin: string): Promise<void> {
  const settings = { CORS_ORIGIN_WHITELIST: [origin] }
  const body = JSON.stringify({ settings })
  await fetch(`${api.origin}/__lab__/reset`, { method: 'POST', body })
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
