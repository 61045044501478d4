import { expectAccessible } from './support/axe.ts'
import { seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

test('settings.py is edited in the Server panel: the server restarts, and a fault is told at its line in Django’s words', async ({
  page,
  sandbox,
}) => {
  await page.goto('./')
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
  const panel = await sandbox.openPanel('Server')
  const settings = panel.getByRole('region', { name: 'settings.py', exact: true })
  const editor = settings.locator('.cm-content')
  const log = panel.getByRole('log', { name: 'Server log' })
  const fileTab = sandbox.fileTabs.getByRole('tab', { name: /^settings\.py/ })

  // The project's own file, and no editor before it is needed.
  await expect(settings).toContainText("'corsheaders.middleware.CorsMiddleware',")
  await expect(settings).not.toContainText('#region')
  await expect(sandbox.root.locator('.cm-content')).toHaveCount(0)
  await expect(fileTab).toHaveCount(0)

  // From the keyboard, as a reader without a mouse would; what is typed first is there as well.
  await settings.getByRole('group', { name: /^Code: settings\.py/ }).focus()
  await page.keyboard.type('# Mine')
  await page.keyboard.press('Enter')
  await expect(editor).toBeFocused()
  await expect(editor).toContainText('# Mine')
  await expect(fileTab).toBeVisible()
  await expect(log).toContainText('login_lab/settings.py changed, reloading.')
  await expect(log).toContainText(/reloading\.[^]*Starting development server at/)
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()

  await test.step('what Django, its checks and Python say of a wrong one', async () => {
    const wrong: [text: string, line: number, words: string][] = [
      [
        "\nCORS_ORIGIN_WHITELIST = ['localhost:8080']\n",
        2,
        "(corsheaders.E013) Origin 'localhost:8080' in CORS_ORIGIN_WHITELIST is missing scheme or netloc",
      ],
      ["SECRET_KEY = ''\n", 1, 'The SECRET_KEY setting must not be empty.'],
      ['DEBUG = False\n\nALLOWED_HOSTS = [\n', 3, "SyntaxError: '[' was never closed"],
    ]
    for (const [text, line, words] of wrong) {
      await editor.fill(text)
      await expect(settings).toContainText(words)
      await expect(log).toContainText(words)
      await expect(settings.locator('.cm-lintRange-error')).toHaveText(
        (text.split('\n')[line - 1] ?? '').trim(),
      )
      await expect(editor.locator('.cm-line')).toHaveText(text.split('\n'))
      await expect(settings).toContainText('What you typed is kept.')
    }
    await settings.getByRole('button', { name: 'settings.py:3' }).click()
    await expect(editor).toBeFocused()
    await expect(editor.locator('.cm-activeLine')).toHaveText('ALLOWED_HOSTS = [')
    await expectAccessible(page, '.lab-panels')
  })

  await test.step('it is the same file as the one among the sandbox’s files', async () => {
    await sandbox.openFile('settings.py (has errors)')
    const among = sandbox.root.locator('.lab-code-pane .cm-content')
    await expect(among).toContainText('ALLOWED_HOSTS = [')
    await among.fill('APPEND_SLASH = True\n')
    await expect(editor.locator('.cm-line')).toHaveText(['APPEND_SLASH = True', ''])
    await expect(settings).not.toContainText('What you typed is kept.')
    await expect(sandbox.error).toHaveCount(0)

    await panel.getByRole('button', { name: 'New SECRET_KEY' }).click()
    await expect(editor).toContainText(/SECRET_KEY = '[0-9a-f]{48}'/)
    await expect(among).toContainText(/SECRET_KEY = '[0-9a-f]{48}'/)
  })

  await test.step('it is there on the next visit, until the project’s own is used again', async () => {
    await page.reload()
    await expect(fileTab).toBeVisible()
    await sandbox.openPanel('Server')
    await expect(settings).toContainText('APPEND_SLASH = True')
    await settings.getByRole('button', { name: 'Use the project’s own again' }).click()
    await expect(settings).toContainText("'corsheaders.middleware.CorsMiddleware',")
    await expect(fileTab).toHaveCount(0)
    await expect(log).toContainText('login_lab/settings.py changed, reloading.')
  })
})
