import { join, relative } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { newLesson } from '../tools/lesson/newLesson.ts'
import { DevSite } from './support/DevSite.ts'
import { Sandbox } from './support/Sandbox.ts'

// What the author of a lesson sees while npm start runs: nothing here is reloaded by hand.
let site: DevSite
let lesson: string

test.beforeAll(async () => void (site = await DevSite.start()))
test.afterAll(() => site?.end())

const overlay = (page: Page) => page.locator('vite-error-overlay')

test('a new lesson, each change of its files and each mistake in them show at once', async ({
  page,
}) => {
  test.setTimeout(60_000)
  const sandbox = new Sandbox(page)
  /** The page may be loaded anew at any moment: what is looked at is looked at again. */
  const eventually = (look: () => Promise<void>): Promise<void> =>
    expect(look).toPass({ intervals: [100] })
  const shows = (heading: string): Promise<void> =>
    eventually(async () => {
      await sandbox.root.scrollIntoViewIfNeeded()
      const found = sandbox.preview.getByRole('heading', { name: heading })
      await expect(found).toBeVisible({ timeout: 3000 })
    })
  await page.goto(`${site.address}reference/api`)

  await test.step('a new lesson is in the sidebar', async () => {
    lesson = relative(site.folder, newLesson(join(site.folder, 'docs'), 'greet-the-server'))
    await page.locator('.VPSidebar').getByRole('link', { name: 'Greet the server' }).click()
    await shows('Hello from Vue')
  })

  await test.step('its text', async () => {
    await page.evaluate(() => Object.assign(window, { isTheSamePage: true }))
    site.replace(`${lesson}/index.md`, 'Let the app greet', 'May the app greet')
    await expect(page.getByText('May the app greet the server.')).toBeVisible()
    expect(await page.evaluate(() => 'isTheSamePage' in window)).toBe(true)
  })

  await test.step('its frontmatter', async () => {
    const text = site.read(`${lesson}/index.md`).replaceAll('Greet the server', 'Say hello')
    site.write(`${lesson}/index.md`, text.replace('[console, network]', '[token, console]'))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Say hello')
    await expect(page.locator('.VPSidebar').getByRole('link', { name: 'Say hello' })).toBeVisible()
    await expect(sandbox.panelTabs.getByRole('tab', { name: 'Token' })).toBeVisible()
  })

  await test.step('the code it starts with, in the text, the sandbox and the app', async () => {
    site.replace(`${lesson}/start/App.vue`, 'Hello from Vue', 'Hello again')
    await expect(page.locator('.language-vue')).toContainText('Hello again')
    await expect(sandbox.code).toContainText('Hello again')
    await shows('Hello again')
  })

  await test.step('a file more, a change of it, and one less', async () => {
    const settings = `${lesson}/start/settings.py`
    const tab = sandbox.fileTabs.getByRole('tab', { name: 'settings.py' })
    for (const text of ['APPEND_SLASH = False', 'APPEND_SLASH = True']) {
      site.write(settings, `${text}\n`)
      await eventually(async () => {
        await tab.click({ timeout: 1000 })
        await expect(sandbox.code).toContainText(text, { timeout: 500 })
      })
    }
    site.remove(settings)
    await expect(tab).toHaveCount(0)
  })

  await test.step('its solution and its check', async () => {
    site.replace(`${lesson}/solution/App.vue`, 'Hello from Vue', 'Hello Django')
    site.replace(`${lesson}/check.ts`, 'The app greets Django', 'The app says hello to Django')
    await eventually(async () => {
      await sandbox.root.scrollIntoViewIfNeeded()
      await sandbox.button('Show solution').click({ timeout: 2000 })
      await expect(sandbox.preview.getByRole('heading', { name: 'Hello Django' })).toBeVisible({
        timeout: 3000,
      })
      await sandbox.button('Check').click()
      const result = (await sandbox.openPanel('Check')).getByRole('listitem').first()
      await expect(result).toContainText('The app says hello to Django', { timeout: 3000 })
      await expect(result).toContainText('passed')
    })
  })

  await test.step('the server’s code that it quotes', async () => {
    site.replace(
      `${lesson}/index.md`,
      '## Your turn',
      '<<< ../../backend/todos/models.py#todo\n\n## Your turn',
    )
    await expect(page.locator('.language-py')).toContainText('class Todo')
    site.replace('backend/todos/models.py', 'class Todo', 'class Task')
    await expect(page.locator('.language-py')).toContainText('class Task')
  })

  const mistakes: [file: string, right: string, wrong: string, told: string][] = [
    [
      'index.md',
      'open: console',
      'open: consol',
      'index.md:7:9: sandbox.open is "consol". Write one',
    ],
    ['start/App.vue', '</h1>', '', 'start/App.vue:12:3: Element is missing end tag. Mend it'],
    ['check.ts', 'hints: [', 'hint: [', 'check.ts:3:1: hints is missing. Write two or more'],
  ]
  for (const [file, right, wrong, told] of mistakes) {
    await test.step(`a mistake in ${file}, until it is mended: ${told}`, async () => {
      site.terminal = ''
      const good = site.read(`${lesson}/${file}`)
      site.replace(`${lesson}/${file}`, right, wrong)
      await expect(overlay(page)).toContainText(told)
      expect(site.terminal).toContain(told)
      // A page that is opened while there is a mistake tells of it too.
      if (file === 'index.md') await page.reload()
      await expect(overlay(page)).toContainText(told)
      site.write(`${lesson}/${file}`, good)
      await expect(overlay(page)).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Say hello')
    })
  }

  await test.step('a lesson that is removed leaves the sidebar', async () => {
    await page.goto(`${site.address}reference/api`)
    site.remove(lesson)
    await expect(page.locator('.VPSidebar').getByRole('link', { name: 'Say hello' })).toHaveCount(0)
  })
})
