import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expectAccessible } from './support/axe.ts'
import { playgroundHash } from './support/playgroundHash.ts'
import { expect, test } from './support/test.ts'

const hello = { 'App.vue': '<template><h1>Hello frame</h1></template>\n' }

test('/embed shows one sandbox alone, and a name that is none says so', async ({
  page,
  sandbox,
}) => {
  await page.goto('./embed?lesson=cors')
  await expect(
    sandbox.preview.getByRole('button', { name: 'Send JSON', exact: true }),
  ).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expectAccessible(page, '.lab-embed-note')
  await page.goto('./embed?lesson=constructor')
  await expect(page.getByText(/There is no lesson “constructor”/)).toBeVisible()
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
})

test('it runs in a frame of another site, where nothing can be stored', async ({
  browser,
  baseURL,
}) => {
  const address = new URL(`./embed${playgroundHash(hello)}`, baseURL).href
  const host = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(
      `<title>Another site</title><iframe src="${address}" width="1000" height="700"></iframe>`,
    )
  })
  await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve))
  // Not watched: the page is another site's.
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    })
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`)
    const embedded = page.frameLocator('iframe')
    const preview = embedded.frameLocator('iframe[title="Preview"]')
    await expect(preview.getByRole('heading', { name: 'Hello frame' })).toBeVisible()
    await expect(embedded.getByText('Changes last until this page is left.')).toBeVisible()
    await embedded.locator('summary', { hasText: 'Share' }).click()
    await embedded.getByRole('button', { name: 'Copy embed code' }).click()
    await expect(embedded.getByLabel('Code for a frame in another site')).toHaveValue(
      /^<iframe src="http.*\/embed#/,
    )
  } finally {
    await context.close()
    host.close()
  }
})
