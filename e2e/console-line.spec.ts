import { expectAccessible } from './support/axe.ts'
import { app, lineOf, result, runApp, typeLine } from './support/consoleApp.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(async ({ page, sandbox }) => {
  await page.goto('./')
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
})

test('a line typed below runs in the app', async ({ page, sandbox }) => {
  await runApp(sandbox, `sessionStorage.setItem('jwt', 'a.b.c')`)
  const cases: [line: string, value: string | RegExp][] = [
    ['1 + 1', '2'],
    ['{ a: 1 }', '{a: 1}'],
    ["document.querySelector('h1').textContent", "'Hello Ada'"],
    ["sessionStorage.getItem('jwt')", "'a.b.c'"],
    ['const n = await Promise.resolve(20)', 'undefined'],
    ['n + 1', '21'],
    ['$_ * 2', '42'],
    ['total = n; total', '20'],
    ["const { ref } = await import('vue'); ref(3)", 'Ref<3>'],
    ["$vm.name = 'Grace'", "'Grace'"],
    ['$app.version', /'3\.\d+/],
  ]
  for (const [line, value] of cases) {
    await typeLine(sandbox, line)
    await expect(lineOf(sandbox, line).last()).toBeVisible()
    await expect(result(sandbox)).toContainText(value)
  }
  await expect(sandbox.preview.getByRole('heading', { name: 'Hello Grace' })).toBeVisible()

  const input = sandbox.root.getByRole('textbox', { name: 'Line to run in your app' })
  await expect(input).toHaveValue('')
  await typeLine(sandbox, 'nobody.knows')
  await expect(result(sandbox)).toContainText('Uncaught ReferenceError: nobody is not defined')
  await expect(input).toHaveValue('nobody.knows')
  await typeLine(sandbox, 'let = 1')
  await expect(result(sandbox)).toContainText('SyntaxError')
  await expect(input).toHaveValue('let = 1')
  await typeLine(sandbox, "import { x } from 'pinia'")
  await expect(result(sandbox)).toContainText('the sandbox has no such package')

  await input.fill('')
  await input.press('ArrowUp')
  await expect(input).toHaveValue("import { x } from 'pinia'")
  await input.press('ArrowUp')
  await input.press('ArrowUp')
  await expect(input).toHaveValue('nobody.knows')
  await input.press('ArrowDown')
  await expect(input).toHaveValue('let = 1')

  await input.fill('const lines = 2')
  await input.press('Shift+Enter')
  await input.pressSequentially('lines * 2')
  await input.press('Enter')
  await expect(result(sandbox)).toContainText('4')
  await expectAccessible(page, '.lab-panels')
})

test('fifty thousand lines stay in reach', async ({ sandbox }) => {
  await sandbox.openPanel('Console')
  await sandbox.replaceCode(app(`for (let i = 1; i <= 50000; i++) console.log('line', i)`))
  await expect(lineOf(sandbox, /line 50000\D/)).toBeVisible({ timeout: 20_000 })
  expect(await sandbox.console.locator('.lab-line').count()).toBeLessThan(100)
  await sandbox.console.press('Home')
  await expect(lineOf(sandbox, /line 1\D/)).toBeVisible()
  await sandbox.root.getByRole('searchbox', { name: 'Filter the lines' }).fill('line 4321')
  await expect(lineOf(sandbox, /line 43210\D/)).toBeVisible()
})
