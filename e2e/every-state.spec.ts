import { expectAccessible, showTheme } from './support/axe.ts'
import { playgroundHash } from './support/playgroundHash.ts'
import { expect, test } from './support/test.ts'

const SANDBOX = 'section.lab-sandbox'
const broken = '<template>\n  <h1>{{ </h1>\n</template>\n'

test('axe finds nothing while a reader edits, breaks, resets, adds, deletes and shares; no state scrolls sideways at 320 px', async ({
  page,
  sandbox,
  watch,
}) => {
  watch.expectFault(/answ is not defined/)
  test.setTimeout(60_000)
  const { root } = sandbox
  const panes = root.getByRole('group', { name: 'Show', exact: true })
  /** Judges what is shown, then its three parts where there is room for one. */
  async function judge(state: string): Promise<void> {
    await test.step(state, async () => {
      await expectAccessible(page, SANDBOX)
      const size = page.viewportSize() ?? { width: 1280, height: 900 }
      await page.setViewportSize({ width: 320, height: 700 })
      for (const pane of ['Code', 'App', 'Panels']) {
        // Not by a click: an open menu may lie over the switch.
        await panes.getByRole('button', { name: new RegExp(`^${pane}`) }).dispatchEvent('click')
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width, `${state}: the page's width, ${pane} shown`).toBeLessThanOrEqual(320)
      }
      await page.setViewportSize(size)
    })
  }

  await page.goto('./cors/')
  await root.scrollIntoViewIfNeeded()
  await expect(sandbox.preview.getByRole('button').first()).toBeVisible()
  await judge('running')

  const app =
    '<template>\n  <h1>Hello</h1>\n</template>\n<script setup>\nconst answer = 1\nans\n</script>\n'
  await sandbox.replaceCode(app)
  await root.locator('.cm-line', { hasText: /^ans$/ }).click()
  await page.keyboard.press('End')
  await page.keyboard.type('w')
  await expect(root.getByRole('listbox', { name: 'Completions' })).toBeVisible()
  await expectAccessible(page, SANDBOX)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+f')
  await expect(root.getByPlaceholder('Find')).toBeVisible()
  await judge('searching')
  await page.keyboard.press('Escape')

  await sandbox.replaceCode(broken)
  await expect(sandbox.error).toBeVisible()
  await judge('an error of the compiler')
  await sandbox.button('Reset').click()
  await expect(root.getByText('Undo reset')).toBeVisible()
  await judge('reset')

  const files = root.locator('summary[title^="Files"]')
  await files.click()
  await root.getByLabel('Name of a new file').fill('no name')
  await sandbox.button('Add').click()
  await expect(root.getByText(/A name holds letters/)).toBeVisible()
  await expectAccessible(page, SANDBOX)
  await root.getByLabel('Name of a new file').fill('Title.vue')
  await sandbox.button('Add').click()
  await files.click()
  await expect(root.getByLabel('Rename Title.vue to')).toBeVisible()
  await judge('the menu of files')
  await sandbox.button('Delete Title.vue').click()
  await expect(root.getByText('Undo delete')).toBeVisible()
  await expectAccessible(page, '.lab-kept')

  await root.locator('summary', { hasText: 'Share' }).click()
  await expect(root.getByRole('textbox', { name: 'Link to this code' })).toBeVisible()
  await judge('sharing')
  await root.locator('summary', { hasText: 'Share' }).press('Escape')
  await root.locator('.lab-connection > summary').click()
  await root.locator('.lab-server-choice input[type="radio"]').nth(1).check()
  await judge('another server')
  await root.locator('.lab-connection > summary').click()
  await sandbox.button('Full screen').click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await sandbox.button('Show solution').click()
  await expect(sandbox.button('Show my code')).toBeVisible()
  await expectAccessible(page, SANDBOX)
})

test('axe finds nothing where an app throws, and where it was ended; the app follows the theme', async ({
  page,
  sandbox,
  watch,
}) => {
  watch.expectFault(/thrown|endless|without a pause|ended/i)
  const throws = `<script setup>\nthrow new Error('thrown')\n</script>\n<template><h1>Up</h1></template>\n`
  await page.goto(`./playground${playgroundHash({ 'App.vue': throws })}`)
  await expect(sandbox.error).toContainText('thrown')
  await expectAccessible(page)

  await sandbox.replaceCode(
    '<script setup>\nwhile (true) {}\n</script>\n<template><h1>Up</h1></template>\n',
  )
  await expect(sandbox.error).toContainText('was stopped')
  await expectAccessible(page, SANDBOX)

  await sandbox.replaceCode('<template><h1>Up</h1><input aria-label="Note" /></template>\n')
  await sandbox.preview.getByLabel('Note').fill('kept')
  for (const theme of ['dark', 'light'] as const) {
    await showTheme(page, theme)
    await expect(sandbox.preview.locator('html')).toHaveCSS('color-scheme', theme)
    // The app that runs is the same: it was not loaded anew.
    await expect(sandbox.preview.getByLabel('Note')).toHaveValue('kept')
  }
})

test('axe finds nothing on the page for a missing one', async ({ page, watch }) => {
  watch.expectFault(/404/)
  await page.setViewportSize({ width: 320, height: 700 })
  const response = await page.goto('./no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
