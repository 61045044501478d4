import type { Locator } from '@playwright/test'
import { expect, test } from './support/test.ts'

test('the focus stays near, whatever a key press takes away', async ({ page, sandbox }) => {
  /** Presses a control by keyboard, and expects the focus on something of the sandbox that can be seen and used. */
  async function press(control: Locator): Promise<void> {
    await control.focus()
    await page.keyboard.press('Enter')
    await expectKept()
  }
  const expectKept = (): Promise<void> =>
    expect
      .poll(() =>
        sandbox.root.evaluate((root) => {
          const { activeElement: active } = document
          if (!active || !root.contains(active)) return 'outside'
          const isUsable = !active.matches(':disabled') && active.checkVisibility()
          return isUsable ? 'kept' : 'gone'
        }),
      )
      .toBe('kept')
  const { root } = sandbox
  await page.goto('./login-flow/')
  await root.scrollIntoViewIfNeeded()
  await expect(sandbox.button('Keyboard shortcuts')).toBeVisible()

  await test.step('Run, the solution and back, the whole window and back', async () => {
    for (const name of ['Run', 'Show solution', 'Show my code', 'Full screen', 'Full screen'])
      await press(sandbox.button(name))
  })

  await test.step('Back, where nothing is left to go back to', async () => {
    await sandbox.address.fill('/somewhere')
    await page.keyboard.press('Enter')
    await expect(sandbox.button('Back')).toBeEnabled()
    while (await sandbox.button('Back').isEnabled()) await press(sandbox.button('Back'))
    await expectKept()
  })

  await test.step('a message that is closed, a file that is deleted, both undone', async () => {
    await sandbox.replaceCode('<template><h1></template>')
    await expect(sandbox.error).toBeVisible()
    await press(root.getByRole('button', { name: 'Close' }).first())
    await press(sandbox.button('Reset'))
    await press(sandbox.button('Undo reset'))
    await expect(sandbox.button('Undo reset')).toHaveCount(0)
    await sandbox.openFile('messageOf.js')
    await root.getByLabel(/^Files: add, rename/).click()
    await press(sandbox.button('Delete messageOf.js'))
    await press(sandbox.button('Undo delete'))
    await expect(sandbox.button('Undo delete')).toHaveCount(0)
    await expectKept()
  })

  await test.step('an app that is started anew while it has the focus', async () => {
    await sandbox.button('Reset').click()
    await sandbox.preview.getByLabel('Username').focus()
    await sandbox.button('Run').dispatchEvent('click')
    await expectKept()
  })

  await test.step('one pane at a time: Run leads from the code to the app', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await sandbox.showPane('Code')
    await sandbox.editor.focus()
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(sandbox.editor).toBeHidden()
    await expectKept()
  })

  await test.step('a reader who leaves by a click on the page is left alone', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await sandbox.button('Undo reset').focus()
    await page.locator('h1').click()
    await sandbox.typeAtEnd(' ')
    await page.locator('h1').click()
    expect(await sandbox.root.evaluate((root) => root.contains(document.activeElement))).toBe(false)
  })
})
