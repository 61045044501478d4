import { readFileSync } from 'node:fs'
import { expectAccessible } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const time = '2026-01-02T03:04:05.000Z'
const seed = (last: string): string =>
  JSON.stringify({ version: 1, lessons: { cors: { opened: time, passed: time } }, last })

test('the sidebar and the home page show how far the reader came', async ({ page, sandbox }) => {
  await page.goto('./')
  await expect(page.getByText('Begin with Django REST framework')).toBeVisible()
  await page.goto('./json-web-tokens/')
  const link = page.locator('.VPSidebar').getByRole('link', { name: /^JSON Web Tokens/ })
  await sandbox.root.scrollIntoViewIfNeeded()
  await expect(link.getByRole('img', { name: 'opened' })).toBeVisible()
  await sandbox.typeAtEnd('\n')
  await expect(link.getByRole('img', { name: 'tried' })).toBeVisible()
  // Marks go along to the next page.
  await page.locator('.VPSidebar').getByRole('link', { name: 'The API' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/API/)
  await expect(link.getByRole('img', { name: 'tried' })).toBeVisible()

  await page.goto('./')
  const goOn = page.getByText('Go on where you stopped:')
  await expect(goOn.getByRole('link', { name: 'JSON Web Tokens' })).toBeVisible()
  await expect(goOn).toContainText(/0 of \d exercises passed/)
  await goOn.getByRole('link', { name: 'JSON Web Tokens' }).click()
  await expect(page).toHaveURL(/json-web-tokens/)
})

test('progress is exported, imported elsewhere, and printed for a teacher', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('./progress')
  await page.evaluate((kept) => localStorage.setItem('login-lab:progress', kept), seed('cors'))
  await page.reload()
  const row = page.getByRole('row', { name: /CORS/ })
  await expect(row).toContainText('2026')
  await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as a file' }).click(),
  ])
  const file = await download.path()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(seed('cors')))

  // The name is on paper alone.
  await page.getByLabel(/^Name/).fill('Ada Lovelace')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.lab-report-head')).toHaveText('Name: Ada Lovelace')
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.locator('.VPSidebar')).toBeHidden()
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
  expect(stored).not.toContain('Lovelace')
  expect(await page.context().cookies()).toEqual([])

  const other = await browser.newContext({ baseURL: baseURL ?? '' })
  const elsewhere = await other.newPage()
  await elsewhere.goto('./progress')
  await expect(elsewhere.getByRole('row', { name: /CORS/ })).not.toContainText('2026')
  const input = elsewhere.locator('input[type=file]')
  for (const [name, text] of [
    ['package.json', '{ "name": "login-lab" }'],
    ['photo.png', '\x89PNG\0'],
  ] as const) {
    await input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect(elsewhere.getByText(`Failed to import ${name}`)).toBeVisible()
  }
  await input.setInputFiles(file)
  await expect(elsewhere.getByText('Imported: 1 lesson.')).toBeVisible()
  await expect(elsewhere.getByRole('row', { name: /CORS/ })).toContainText('2026')
  await other.close()
})
