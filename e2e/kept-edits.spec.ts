import type { Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { Sandbox } from './support/Sandbox.ts'
import { expect, test } from './support/test.ts'

const hello = (name: string): string => `<template><h1>Hello ${name}</h1></template>\n`
const heading = (sandbox: Sandbox, name: string) =>
  sandbox.preview.getByRole('heading', { name: `Hello ${name}` })

async function open(page: Page): Promise<Sandbox> {
  await page.goto('./login-flow/')
  const sandbox = new Sandbox(page)
  await sandbox.root.scrollIntoViewIfNeeded()
  await expect(sandbox.preview.locator('body')).toContainText(/\S/)
  return sandbox
}

const keptKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('edits:')))

test('a reader’s edits last until the reader takes them back', async ({ page, sandbox }) => {
  await open(page)
  await test.step('edits are there again after a reload, and the page says so', async () => {
    await sandbox.replaceCode(hello('Ada'))
    await sandbox.openFile('messageOf.js')
    await sandbox.typeAtEnd('// mine')
    await expect(heading(sandbox, 'Ada')).toBeVisible()
    // At once: what was typed last is kept when the page goes.
    await page.reload()
    await sandbox.root.scrollIntoViewIfNeeded()
    await expect(heading(sandbox, 'Ada')).toBeVisible()
    await expect(sandbox.root.getByText(/^Your changes of .+ are back\.$/)).toBeVisible()
    await sandbox.openFile('messageOf.js')
    await expect(sandbox.editor).toContainText('// mine')

    await sandbox.button('Back to the start').click()
    await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
    expect(await keptKeys(page)).toEqual([])
  })

  await test.step('what the reader wrote in a lesson is there after a reload, and not after a reset', async () => {
    await sandbox.openFile('App.vue')
    await sandbox.replaceCode('<template>\n  <h1>Mine</h1>\n</template>\n')
    await expect(sandbox.preview.getByRole('heading', { name: 'Mine' })).toBeVisible()
    await page.reload()
    await sandbox.root.scrollIntoViewIfNeeded()
    await expect(sandbox.preview.getByRole('heading', { name: 'Mine' })).toBeVisible()
    await expect(sandbox.editor).toContainText('Mine')

    await sandbox.button('Reset').click()
    await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
    await page.reload()
    await sandbox.root.scrollIntoViewIfNeeded()
    await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  })

  await test.step('Reset can be undone until the next edit, for every file and the server', async () => {
    // The page was loaded with the start.
    const add = async (name: string): Promise<void> => {
      await sandbox.root.getByLabel(/^Files: add, rename/).click()
      await sandbox.root.getByLabel('Name of a new file').fill(name)
      await page.keyboard.press('Enter')
    }
    const names = sandbox.fileTabs.getByRole('tab')
    const atStart = await names.allTextContents()
    // A name that no version set aside above has.
    await sandbox.replaceCode(hello('Grace'))
    await add('settings.py')
    await sandbox.replaceCode('JWT_AUTH = {')
    await expect(sandbox.error).toContainText('settings.py:1')
    await sandbox.openFile('messageOf.js')
    await sandbox.root.getByLabel(/^Files: add, rename/).click()
    await sandbox.button('Delete messageOf.js').click()
    await expect(heading(sandbox, 'Grace')).toBeVisible()
    const before = await names.allTextContents()

    await sandbox.button('Reset').click()
    await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
    await expect(sandbox.error).toHaveCount(0)
    await expect(names).toHaveText(atStart)
    await sandbox.button('Undo reset').click()
    await expect(heading(sandbox, 'Grace')).toBeVisible()
    await expect(names).toHaveText(before)
    await expect(sandbox.error).toContainText('settings.py:1')

    await sandbox.button('Reset').click()
    await sandbox.typeAtEnd('\n')
    await expect(sandbox.button('Undo reset')).toHaveCount(0)
    // Not lost even then: it was set aside.
    await sandbox.root.getByLabel(/^Files: add, rename/).click()
    await sandbox.root
      .getByRole('button', { name: /^Open the version of/ })
      .first()
      .click()
    await expect(heading(sandbox, 'Grace')).toBeVisible()
  })
})

test('a lesson whose start changed offers both versions', async ({ page, sandbox }) => {
  await open(page)
  await sandbox.replaceCode(hello('Ada'))
  await expect(heading(sandbox, 'Ada')).toBeVisible()
  // As if the site had been built with another start since.
  await page.addInitScript(() => {
    // The preview is a frame without storage.
    if (window.top !== window || sessionStorage.getItem('moved')) return
    sessionStorage.setItem('moved', '1')
    for (const key of Object.keys(localStorage).filter((one) => one.includes('edits:'))) {
      localStorage.setItem(`${key}-old`, localStorage.getItem(key) ?? '')
      localStorage.removeItem(key)
    }
  })
  await page.reload()
  await sandbox.root.scrollIntoViewIfNeeded()
  await expect(heading(sandbox, 'Ada')).toBeVisible()
  await expect(sandbox.root.getByText(/^This lesson has changed since/)).toBeVisible()
  await expectAccessible(page, '.lab-kept')
  await sandbox.button('Use the new start').click()
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  await expect(sandbox.root.getByText(/^This lesson has changed since/)).toHaveCount(0)

  await sandbox.root.getByLabel(/^Files: add, rename/).click()
  await sandbox.root.getByRole('button', { name: /^Open the version of/ }).click()
  await expect(heading(sandbox, 'Ada')).toBeVisible()
})

test('two tabs of one lesson do not overwrite each other silently', async ({ page, context }) => {
  const first = await open(page)
  const otherPage = await context.newPage()
  const second = await open(otherPage)
  await first.replaceCode(hello('Ada'))
  await expect(heading(first, 'Ada')).toBeVisible()

  await expect(second.root.getByText(/^This lesson was changed in another tab/)).toBeVisible()
  await expectAccessible(otherPage, '.lab-kept')
  await second.replaceCode(hello('Grace'))
  await expect(heading(second, 'Grace')).toBeVisible()
  // The first tab's code is what is kept until the reader chooses.
  await expect(first.root.getByText(/in another tab/)).toHaveCount(0)
  await second.button('Keep this tab’s code').click()
  await expect(first.root.getByText(/^This lesson was changed in another tab/)).toBeVisible()
  await expect(heading(first, 'Ada')).toBeVisible()
  await first.button('Show the other tab’s code').click()
  await expect(heading(first, 'Grace')).toBeVisible()
  await otherPage.close()
})

for (const [what, breakStorage, sentence] of [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
    /storage for the site is full/,
  ],
  [
    'forbidden',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
    },
    /forbids the site to store anything/,
  ],
] as const) {
  test(`storage that is ${what} is told of once, and the app goes on`, async ({
    page,
    sandbox,
    watch,
  }) => {
    // VitePress's own script in the head asks for the theme there.
    watch.expectFault(/SecurityError: forbidden/)
    await page.addInitScript(breakStorage)
    await open(page)
    await sandbox.replaceCode(hello('Ada'))
    await expect(heading(sandbox, 'Ada')).toBeVisible()
    await expect(sandbox.root.getByText(sentence)).toBeVisible()
    await sandbox.root.getByRole('button', { name: 'Close' }).click()
    await sandbox.replaceCode(hello('Grace'))
    await expect(heading(sandbox, 'Grace')).toBeVisible()
    await expect(sandbox.root.getByText(sentence)).toHaveCount(0)
  })
}
