import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { playgroundHash } from './support/playgroundHash.ts'
import { Sandbox } from './support/Sandbox.ts'
import { expect, test } from './support/test.ts'

/** Stores what is typed, shows what there is, and lists `storage` events. */
const app = readFileSync(
  fileURLToPath(new URL('support/StorageWorkbench.vue', import.meta.url)),
  'utf8',
)
const workbench = playgroundHash({ 'App.vue': app })
const shown = (local: string, session: string, cookie: string): string =>
  `shown: local ${local} | session ${session} | cookie ${cookie}`

async function open(page: Page): Promise<Sandbox> {
  await page.goto(`./playground${workbench}`)
  const sandbox = new Sandbox(page)
  await expect(sandbox.preview.getByText(/^shown: local/)).toBeVisible()
  return sandbox
}

test('the data of the app’s origin, in one tab and in two', async ({ page, context }) => {
  const first = await open(page)
  await test.step('what the app keeps survives a run and a reload; Clear site data takes it away', async () => {
    const { preview } = first
    await preview.getByRole('button', { name: 'Store' }).click()
    const kept = shown('{"a":"1"}', '{"a":"1"}', 'a=1')
    await expect(preview.getByText(kept)).toBeVisible()

    const panel = await first.openPanel('Storage')
    await expect(panel.getByRole('region', { name: 'localStorage' })).toContainText('a')
    await expect(
      panel.getByRole('row', { name: /^a (new )?1 .*localhost \/ with the browser/ }),
    ).toBeVisible()

    await first.button('Run').click()
    await expect(preview.getByText(kept)).toBeVisible()
    await page.reload()
    await expect(preview.getByText(kept)).toBeVisible()

    await first.address.fill('/elsewhere')
    await first.address.press('Enter')
    await expect(first.button('Back')).toBeEnabled()
    await expect(preview.getByText(kept)).toBeVisible()

    await first.openPanel('Storage')
    await first.button('Clear site data').click()
    await expect(preview.getByText(shown('{}', '{}', ''))).toBeVisible()
    await expect(first.address).toHaveValue('http://localhost:8080/')
    await expect(first.button('Back')).toBeDisabled()
    await page.reload()
    await expect(preview.getByText(shown('{}', '{}', ''))).toBeVisible()
  })

  await test.step('two tabs are two windows of one origin', async () => {
    // What the first tab kept was cleared.
    const second = await open(await context.newPage())
    await first.preview.getByRole('button', { name: 'Store' }).click()
    // The other window hears of localStorage, its sessionStorage is its own, the cookie is the origin's.
    await expect(
      second.preview.getByText('event: a,,1,http://localhost:8080/,true,StorageEvent'),
    ).toBeVisible()
    await second.preview.getByRole('button', { name: 'Show' }).click()
    await expect(second.preview.getByText(shown('{"a":"1"}', '{}', 'a=1'))).toBeVisible()

    await second.preview.getByLabel('Value').fill('2')
    await second.preview.getByRole('button', { name: 'Store' }).click()
    await expect(
      first.preview.getByText('event: a,1,2,http://localhost:8080/,true,StorageEvent'),
    ).toBeVisible()
    await second.preview.getByRole('button', { name: 'Remove' }).click()
    await expect(
      first.preview.getByText('event: a,2,,http://localhost:8080/,true,StorageEvent'),
    ).toBeVisible()
    // A window does not hear of what it did itself.
    await expect(second.preview.getByText(/^event:/)).toHaveCount(1)
  })
})
