import type { Page } from '@playwright/test'
import type { Sandbox } from './support/Sandbox.ts'
import { playgroundHash } from './support/playgroundHash.ts'
import { expect, test } from './support/test.ts'

const BROKEN = '<script>\nexport default {\n  data() {\n    return { a: 1 \n  },\n}\n</script>\n'
const MAIN = '<template><h1>Hello Ada</h1></template>\n'

async function open(page: Page, sandbox: Sandbox): Promise<void> {
  await page.goto('./login-flow/')
  await sandbox.root.scrollIntoViewIfNeeded()
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
}

/** The lesson as it was opened, its first file in the editor, where the focus is. */
async function backToStart(sandbox: Sandbox): Promise<void> {
  await sandbox.button('Reset').click()
  await expect(sandbox.button('Undo reset')).toBeVisible()
  await sandbox.openFile('App.vue')
  await expect(sandbox.editor.locator('.cm-line').first()).toHaveText(/^<script>$/)
  await expect(sandbox.error).toHaveCount(0)
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  await sandbox.editor.focus()
}

const menuOf = (sandbox: Sandbox) => sandbox.root.getByLabel(/^Files: add, rename/)
async function openMenu(sandbox: Sandbox): Promise<void> {
  await menuOf(sandbox).click()
  await expect(sandbox.root.getByLabel('Name of a new file')).toBeVisible()
}

/** Drops a file of these bytes on the code, as from another window. */
async function dropFile(page: Page, on: string, name: string, bytes: number[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(content)], fileName))
      return data
    },
    [name, bytes] as const,
  )
  await page.dispatchEvent(on, 'drop', { dataTransfer: transfer })
}

test('what is typed goes where the reader means it, in files of their own too', async ({
  page,
  sandbox,
}) => {
  await open(page, sandbox)
  await test.step('what is typed before the editor is there is not lost', async () => {
    // The editor's code takes its time.
    await page.route(/CodeEditor/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await sandbox.code.focus()
    await page.keyboard.type('<!-- typed at once -->')
    await page.keyboard.press('Enter')
    await expect(sandbox.editor).toHaveCount(0)
    await expect(sandbox.editor).toBeFocused()
    await page.keyboard.type('<!-- and on -->')
    await expect(sandbox.editor.locator('.cm-line').nth(0)).toHaveText('<!-- typed at once -->')
    await expect(sandbox.editor.locator('.cm-line').nth(1)).toHaveText('<!-- and on --><script>')
  })

  await test.step('Tab indents, and after Escape it leaves: a note says so', async () => {
    await backToStart(sandbox)
    await sandbox.startEditing()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.press('Tab')
    await expect(sandbox.editor.locator('.cm-line').first()).toHaveText(/^ {2}<script>$/)
    await expect(sandbox.root.getByText('Esc, then Tab leaves the editor.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sandbox.root.getByText('Tab leaves the editor now.')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(sandbox.editor).not.toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(sandbox.editor).toBeFocused()
  })

  await test.step('files are added, renamed and deleted by keyboard, and nothing is lost', async () => {
    await backToStart(sandbox)
    const tab = (name: string) => sandbox.fileTabs.getByRole('tab', { name, exact: true })
    const field = sandbox.root.getByLabel('Name of a new file')
    await menuOf(sandbox).focus()
    await page.keyboard.press('Enter')
    await expect(sandbox.root.getByText('vue-session', { exact: true })).toBeVisible()
    await field.focus()
    await page.keyboard.type('notes.txt')
    await page.keyboard.press('Enter')
    await expect(sandbox.root.getByText(/^The name ends with/)).toBeVisible()
    await field.fill('Title.vue')
    await page.keyboard.press('Enter')
    await expect(tab('Title.vue')).toHaveAttribute('aria-selected', 'true')
    await expect(sandbox.editor).toBeVisible()
    await sandbox.replaceCode('<template><b>mine</b></template>\n')

    await openMenu(sandbox)
    await sandbox.root.getByLabel('Rename Title.vue to').fill('Heading.vue')
    await page.keyboard.press('Enter')
    await expect(tab('Heading.vue')).toHaveAttribute('aria-selected', 'true')
    await expect(sandbox.editor).toContainText('<b>mine</b>')
    await sandbox.editor.focus()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(sandbox.editor).not.toContainText('<b>mine</b>')
    await page.keyboard.press('ControlOrMeta+Shift+z')

    await openMenu(sandbox)
    await sandbox.root.getByRole('button', { name: 'Delete Heading.vue' }).click()
    await expect(tab('Heading.vue')).toHaveCount(0)
    await sandbox.button('Undo delete').click()
    await tab('Heading.vue').click()
    await expect(sandbox.editor).toContainText('<b>mine</b>')

    await sandbox.openFile('main.js')
    await openMenu(sandbox)
    await expect(sandbox.root.getByText(/^main\.js starts the app/)).toBeVisible()
    await expect(sandbox.root.getByRole('button', { name: /^Delete/ })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(menuOf(sandbox)).toBeFocused()
  })
})

test('what is brought in, looked for and laid out', async ({ page, sandbox }) => {
  await open(page, sandbox)
  await test.step('five megabytes pasted and a picture dropped are refused with a sentence', async () => {
    // Before the editor is there, too.
    await dropFile(page, '.lab-code', 'photo.png', [137, 80, 78, 71, 13, 10, 26, 10, 0, 0])
    await expect(sandbox.root.getByText(/^Failed to insert photo\.png/)).toBeVisible()
    await dropFile(page, '.cm-content', 'code.js', [...Buffer.from('// from a file\n')])
    await expect(sandbox.editor).toContainText('// from a file')

    await sandbox.editor.evaluate((editor) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'x'.repeat(5 * 1024 * 1024))
      editor.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    await expect(
      sandbox.root.getByText(/^Failed to insert: the file would have 5,24/),
    ).toBeVisible()
    await expect(sandbox.editor).not.toContainText('xxxx')
    await sandbox.replaceCode('still here')
    await expect(sandbox.editor).toContainText('still here')
  })

  await test.step('code is searched, folded and completed', async () => {
    await backToStart(sandbox)
    await sandbox.startEditing()
    await page.keyboard.press('ControlOrMeta+f')
    await sandbox.root.getByRole('textbox', { name: 'Find' }).pressSequentially('loadTodos')
    await expect(sandbox.root.locator('.cm-searchMatch').first()).toBeVisible()
    for (const name of ['next', 'previous', 'replace all', 'close'])
      await expect(sandbox.root.getByRole('button', { name, exact: true })).toBeVisible()
    await page.keyboard.press('Escape')

    await sandbox.root.getByTitle('Fold this block').filter({ visible: true }).first().click()
    await expect(sandbox.root.locator('.cm-foldPlaceholder')).toHaveText('…')
    await sandbox.root.locator('.cm-foldPlaceholder').click()

    await sandbox.replaceCode(
      '<script>\nexport default {\n  created() {\n    \n  },\n}\n</script>\n',
    )
    await page.keyboard.press('ControlOrMeta+Home')
    for (let line = 0; line < 3; line++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.type('this.$session.de')
    const list = sandbox.root.getByRole('listbox', { name: 'Completions' })
    await expect(list.getByRole('option', { selected: true })).toHaveText(/^destroy/)
    await expect(sandbox.root.locator('.cm-completionInfo')).toContainText('Ends the session')
    await expect(sandbox.root.locator('.cm-completionInfo')).toBeInViewport()
    // A key pressed before the list has settled belongs to the text.
    await list.getByRole('option', { selected: true }).click()
    // The bracket is closed by itself.
    await page.keyboard.type('(')
    await expect(sandbox.editor.locator('.cm-line').nth(3)).toHaveText(
      '    this.$session.destroy()',
    )
    await expect(sandbox.editor.locator('.cm-matchingBracket')).toHaveText(['(', ')'])
  })

  await test.step('code is laid out when asked, and a fault says what and keeps the text', async () => {
    await sandbox.replaceCode('<template><h1   >Hello   {{1+1}}</h1></template>')
    await page.keyboard.press('Shift+Alt+F')
    await expect(sandbox.editor.locator('.cm-line').nth(1)).toHaveText(
      '  <h1>Hello {{ 1 + 1 }}</h1>',
    )
    await page.keyboard.press('ControlOrMeta+z')
    await expect(sandbox.editor).toContainText('Hello   {{1+1}}')

    await sandbox.replaceCode(BROKEN)
    await openMenu(sandbox)
    await sandbox.root.getByRole('button', { name: /^Format App.vue/ }).click()
    await expect(sandbox.root.getByText(/^Failed to format App\.vue:\d+:/)).toBeVisible()
    await expect(sandbox.editor).toContainText('return { a: 1')
  })
})

test('faults are told at their lines', async ({ page, sandbox, watch }) => {
  await open(page, sandbox)
  await test.step('a fault is marked at its line and on its tab, and a click on it leads there', async () => {
    await sandbox.openFile('messageOf.js')
    await sandbox.replaceCode('export const a = 1\nexport function messageOf(error) { return ( }\n')
    await expect(sandbox.root.locator('.cm-lintRange-error')).toHaveText(/^export function/)
    await sandbox.openFile('App.vue')
    await expect(sandbox.root.locator('.cm-lintRange-error')).toHaveCount(0)
    const tab = sandbox.fileTabs.getByRole('tab', { name: 'messageOf.js (has errors)' })
    await expect(tab).toBeVisible()

    await sandbox.error.getByRole('button', { name: 'messageOf.js:2' }).click()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await expect(sandbox.editor).toBeFocused()
    await page.keyboard.type('// mended: ')
    await expect(sandbox.editor.locator('.cm-line').nth(1)).toHaveText(/^\/\/ mended: export/)
    await expect(sandbox.root.locator('.cm-lintRange-error')).toHaveCount(0)
  })

  await test.step('an import that a rename breaks is told at its line', async () => {
    await backToStart(sandbox)
    await sandbox.openFile('messageOf.js')
    await openMenu(sandbox)
    await sandbox.root.getByLabel('Rename messageOf.js to').fill('words.js')
    await page.keyboard.press('Enter')
    await expect(sandbox.error).toContainText('App.vue:3')
    await expect(sandbox.error).toContainText('./messageOf.js')
  })

  await test.step('the line of an error that the running app threw is marked', async () => {
    await backToStart(sandbox)
    watch.expectFault(/missing is not defined/)
    watch.expectFault(/missing is not defined/)
    await sandbox.replaceCode(
      `<script>\nexport default {\n  created() {\n    missing()\n  },\n}\n</script>\n${MAIN}`,
    )
    await expect(sandbox.root.locator('.cm-lintRange-error')).toHaveText('missing()')
  })
})

test('a fault stays marked when its message is closed; one in settings.py is marked as well', async ({
  page,
  sandbox,
}) => {
  const project = { 'App.vue': MAIN, 'settings.py': 'DEBUG = True\nAPPEND_SLASH = (\n' }
  await page.goto(`./playground${playgroundHash(project)}`)
  await expect(
    sandbox.fileTabs.getByRole('tab', { name: 'settings.py (has errors)' }),
  ).toBeVisible()
  await sandbox.openFile('settings.py (has errors)')
  await expect(sandbox.root.locator('.cm-lintRange-error')).toHaveText(/APPEND_SLASH/)
  await sandbox.root.getByRole('button', { name: 'Close' }).click()
  await expect(sandbox.error).toHaveCount(0)
  await expect(sandbox.root.locator('.cm-lintRange-error')).toHaveText(/APPEND_SLASH/)

  await page.keyboard.press('Escape')
  await sandbox.editor.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('CORS_ALLOW_C', { delay: 20 })
  const list = sandbox.root.getByRole('listbox', { name: 'Completions' })
  await expect(list.getByRole('option', { name: /^CORS_ALLOW_CREDENTIALS/ })).toBeVisible()
})
