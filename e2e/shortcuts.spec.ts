import { shortcuts, type EditorShortcut } from '../sandbox/shortcuts/shortcuts.ts'
import { expectAccessible } from './support/axe.ts'
import { Keys } from './support/Keys.ts'
import { expect, test } from './support/test.ts'

/** A shortcut as Playwright writes it. */
const pressed = (chord: string): string =>
  chord.replaceAll('-', '+').replace('Mod', 'ControlOrMeta').replace('Ctrl', 'Control')

test('? lists the shortcuts, gives the focus back and can be switched off; each of the list acts', async ({
  page,
  sandbox,
}) => {
  const keys = new Keys(page)
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const button = sandbox.button('Keyboard shortcuts')
  await page.goto('./')
  await expect(button).toBeVisible()

  await test.step('the list opens and closes', async () => {
    await sandbox.button('Run').focus()
    await keys.press('?')
    await expect(dialog).toBeVisible()
    const listed = Object.values(shortcuts).flatMap((group) => Object.keys(group))
    await expect(dialog.getByRole('term')).toHaveCount(listed.length)
    await expectAccessible(page, '.lab-shortcuts')
    await keys.press('Escape')
    await expect(dialog).toHaveCount(0)
    expect(await keys.focused()).toBe('button "Run"')
  })

  await test.step('switched off, the button alone opens it', async () => {
    await button.focus()
    await keys.press('Enter')
    await keys.moveTo('checkbox "Single-key shortcuts"', 3)
    await keys.press('Space')
    await dialog.getByRole('button', { name: 'Close' }).focus()
    await keys.press('Enter')
    await expect(dialog).toHaveCount(0)
    expect(await keys.focused()).toBe('button "Keyboard shortcuts"')
    await keys.press('/')
    await expect(page.locator('.VPLocalSearchBox')).toHaveCount(0)
    await keys.press('?')
    await keys.press('Enter')
    // Had the first key opened it, this one would have closed it.
    await expect(dialog).toBeVisible()
    await dialog.getByRole('checkbox').check()
    await keys.press('Escape')
  })

  await test.step('on a page without a sandbox, too, where / opens the search', async () => {
    await page.goto('./reference/api')
    await expect(async () => {
      await keys.press('?')
      await expect(dialog).toBeVisible({ timeout: 300 })
    }).toPass()
    await keys.press('Escape')
    await keys.press('/')
    await expect(page.locator('.VPLocalSearchBox')).toBeVisible()
    await page.goto('./')
  })

  await test.step('in the editor both are characters', async () => {
    await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
    await sandbox.code.focus()
    await keys.press('/')
    await expect(sandbox.editor).toContainText('/<script>')
    await expect(page.locator('.VPLocalSearchBox')).toHaveCount(0)
    await keys.press('Backspace')
    await keys.press('ControlOrMeta+Home')
    await keys.press('?')
    await expect(sandbox.editor).toContainText('?<script>')
    await expect(dialog).toHaveCount(0)
    await keys.press('Backspace')
  })

  await test.step('each key of the editor acts', async () => {
    const code = sandbox.editor
    const comment = '<!-- <script>'
    const does: Record<EditorShortcut, () => Promise<void>> = {
      comment: () => expect(code).toContainText(comment),
      undo: () => expect(code).not.toContainText(comment),
      find: () => expect(sandbox.root.getByRole('textbox', { name: 'Find' })).toBeFocused(),
      complete: () => expect(sandbox.root.getByRole('listbox')).toBeVisible(),
      format: () => expect(code.locator('.cm-line').first()).toContainText('<script>'),
      nextProblem: () => expect(code.locator('.cm-activeLine')).toContainText('let = 1'),
      leave: () => expect(code).not.toBeFocused(),
    }
    async function use(name: EditorShortcut): Promise<void> {
      for (const chord of shortcuts.editor[name].split(' ')) await keys.press(pressed(chord))
      await does[name]()
    }
    await use('comment')
    await use('undo')
    await use('find')
    await keys.press('Escape')
    await use('complete')
    await keys.press('Escape')
    await keys.press('ControlOrMeta+Home')
    await keys.press('Enter')
    await use('format')
    await keys.press('ControlOrMeta+Home')
    await keys.press('End')
    await keys.press('Enter')
    await keys.type('let = 1')
    await expect(sandbox.root.locator('.cm-lint-marker-error')).toBeVisible()
    await keys.press('ControlOrMeta+Home')
    await use('nextProblem')
    for (const key of ['Home', 'Shift+End', 'Delete']) await keys.press(key)
    await expect(code).not.toContainText('let = 1')
    await use('leave')
  })

  await test.step('Run', async () => {
    await expect(sandbox.error).toHaveCount(0)
    await expect(async () => {
      await sandbox.preview.locator('body').evaluate((body) => (body.dataset.mark = 'old'))
    }).toPass()
    await sandbox.editor.focus()
    await keys.press(pressed(shortcuts.everywhere.run))
    await expect(sandbox.preview.locator('body[data-mark]')).toHaveCount(0)
    await expect(sandbox.editor).toBeFocused()
  })
})
