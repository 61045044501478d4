import { expect, test } from './support/test.ts'

const LONG = Array.from({ length: 300 }, (_, line) => `// line ${line} of many`).join('\n')
/** What only a screen can be asked with. */
const CONTROLS = ['button', 'tab', 'searchbox', 'textbox', 'navigation', 'separator'] as const

test.use({ colorScheme: 'dark' })

test('a lesson prints its text, all code as the reader has it, and its links as footnotes', async ({
  page,
  sandbox,
}) => {
  await page.goto('./login-flow/')
  const files = sandbox.root.locator('.lab-source:visible')

  await test.step('before it is edited', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(files).toHaveCount(4)
    await expect(files.nth(3)).toContainText("import VueSession from 'vue-session'")
    for (const role of CONTROLS) await expect(page.getByRole(role)).toHaveCount(0)
    await expect(page.locator('.lab-app-pane')).toBeHidden()
    const notes = page.locator('.lab-link-notes')
    const origin = await notes.evaluate(() => location.origin)
    await expect(page.getByRole('link', { name: 'preflight' })).toHaveAttribute('data-note', '1')
    await expect(notes.locator('li')).toHaveText(['/cors/', '/reference/api', '/playground'])
    const before = await notes
      .locator('li')
      .first()
      .evaluate((item) => getComputedStyle(item, '::before').content)
    expect(before).toBe(`"${origin}"`)
  })

  await test.step('a dark theme is for screens', async () => {
    await expect(page.locator('html')).toHaveClass(/dark/)
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.locator('.vp-doc p').first()).toHaveCSS('color', 'rgb(0, 0, 0)')
    // GitHub's light red.
    const keyword = files.first().locator('.line span', { hasText: 'import' }).first()
    await expect(keyword).toHaveCSS('color', /rgb\((19\d|2\d\d), \d+, \d+\)/)
  })

  await test.step('edited, with lines out of sight and a file more', async () => {
    await page.emulateMedia({ media: 'screen' })
    await sandbox.openFile('messageOf.js')
    await sandbox.replaceCode(LONG)
    await sandbox.root.locator('summary[aria-label^="Files"]').click()
    await sandbox.root.getByLabel('Name of a new file').fill('added.js')
    await page.keyboard.press('Enter')
    await expect(sandbox.fileTabs.getByRole('tab', { name: 'added.js' })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(files).toHaveCount(5)
    const edited = files.and(page.locator('[data-file="messageOf.js"]'))
    expect((await edited.textContent())?.trimEnd()).toBe(LONG)
    await expect(files.and(page.locator('[data-file="added.js"]'))).toHaveCount(1)
    for (const role of CONTROLS) await expect(page.getByRole(role)).toHaveCount(0)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(20_000)
  })

  await test.step('on the next visit, before its sandbox was in sight', async () => {
    await page.emulateMedia({ media: 'screen' })
    await page.addInitScript(() => (IntersectionObserver.prototype.observe = () => undefined))
    const marked = page.locator('.VPSidebar .lab-mark').first()
    await page.reload()
    await expect(marked).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(files).toHaveCount(5)
    const kept = files.and(page.locator('[data-file="messageOf.js"]'))
    expect((await kept.textContent())?.trimEnd()).toBe(LONG)
  })
})

test('the report is one page', async ({ page }) => {
  await page.goto('./progress')
  const time = '2026-01-02T03:04:05.000Z'
  const names = ['django-rest-framework', 'json-web-tokens', 'cors', 'lifecycle', 'vue-session']
  const lessons = [...names, 'form-data', 'login-flow'].map((name) => [
    name,
    { opened: time, tried: time, passed: time },
  ])
  const kept = { version: 1, lessons: Object.fromEntries(lessons), last: 'cors' }
  await page.evaluate(
    (text) => localStorage.setItem('login-lab:progress', text),
    JSON.stringify(kept),
  )
  await page.reload()
  await expect(page.getByRole('row')).toHaveCount(8)
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
