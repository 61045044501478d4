import type { Page } from '@playwright/test'
import { telltales } from '../tools/site/telltales.ts'
import { seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

/** The text of all scripts a page has asked for so far. */
function collectScripts(page: Page): () => Promise<string> {
  const texts: Promise<string>[] = []
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script'
    if (isScript && response.ok()) texts.push(response.text().catch(() => ''))
  })
  return async () => (await Promise.all(texts)).join('\n')
}

test('a page that nobody edits loads neither editor nor compiler', async ({ page, sandbox }) => {
  const scripts = collectScripts(page)
  await page.goto('./')
  // Used, not edited: by now the page has asked for all that an app needs.
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
  const before = await scripts()
  expect(before).not.toContain(telltales.editor)
  expect(before).not.toContain(telltales.compiler)

  // The same words do show once the reader edits: else the two lines above would prove nothing.
  await sandbox.typeAtEnd('\n')
  await expect.poll(scripts).toContain(telltales.editor)
  await expect.poll(scripts).toContain(telltales.compiler)
})

test('a lesson that is only read asks for no package and no script of the frame', async ({
  page,
  watch,
}) => {
  // A sandbox starts when an observer says that it is near; this one never says so.
  await page.addInitScript(() => {
    window.IntersectionObserver.prototype.observe = () => undefined
  })
  await page.goto('./login-flow/')
  // The waiting frame stands in the HTML, and is all there is of the app.
  await expect.poll(() => watch.requests.some((url) => /sandbox\/wait-/.test(url))).toBe(true)
  const scripts = watch.requests.filter((url) => /sandbox\/.+\.js$/.test(url))
  expect(scripts.map((url) => url.replace(/.*sandbox\/|-.*/g, ''))).toEqual(['wait'])
})

test('the code of the lesson gives way to the editor in its place', async ({
  page,
  sandbox,
  request,
  baseURL,
}) => {
  await test.step('the code of the lesson is in the page itself', async () => {
    const html = await (await request.get(`${baseURL}login-flow/`)).text()
    expect(html).toContain('lab-code')
    expect(html).toContain('messageOf')
  })

  await test.step('the editor takes the place of the code without moving the page', async () => {
    await page.goto('./login-flow/')
    await sandbox.root.scrollIntoViewIfNeeded()
    await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
    const before = await sandbox.root.boundingBox()
    await sandbox.startEditing()
    await expect.poll(async () => (await sandbox.root.boundingBox())?.height).toBe(before?.height)
  })
})
