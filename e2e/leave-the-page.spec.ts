import type { Page } from '@playwright/test'
import { playgroundHash } from './support/playgroundHash.ts'
import type { Sandbox } from './support/Sandbox.ts'
import { expect, test } from './support/test.ts'

interface App {
  title: string
  template: string
  script?: string
}

const hashOf = ({ title, template, script = '' }: App): string =>
  playgroundHash({
    'App.vue': `<script setup>\nimport { ref } from 'vue'\nconst said = ref('nothing yet')\n${script}\n</script>\n\n<template>\n<h1>${title}</h1>\n${template}\n<p>said: {{ said }}</p>\n</template>\n`,
  })

/** Follows a link to another app while the playground is open. */
async function follow(page: Page, sandbox: Sandbox, app: App): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), hashOf(app))
  await expect(sandbox.preview.getByRole('heading', { name: app.title, exact: true })).toBeVisible()
  // What was said of the app before went with it.
  await expect(sandbox.notice).toHaveCount(0)
}

const form = (attributes: string): string =>
  `<form ${attributes}><input aria-label="Name" name="name"><button>Send</button></form>`

test('whatever would leave the page, the page stays', async ({ page, sandbox, watch }) => {
  watch.expectFault(/Content Security Policy|sandbox/i)

  await test.step('alert, confirm and prompt work, and an open one is no hang', async () => {
    page.on('dialog', async (dialog) => {
      // As long as a reader would take, and longer than an app may be silent.
      if (dialog.type() === 'alert') await new Promise((resolve) => setTimeout(resolve, 3000))
      await dialog.accept('Ada')
    })
    const script = `const ask = () => { alert('hello'); said.value = confirm('sure?') + ' ' + prompt('who?') }`
    const template = '<button @click="ask">Ask</button>'
    await page.goto(`./playground${hashOf({ title: 'Dialogs', template, script })}`)
    await sandbox.preview.getByRole('button', { name: 'Ask' }).click()
    await expect(sandbox.preview.getByText('said: true Ada')).toBeVisible()
    await expect(sandbox.notice).toHaveCount(0)
  })

  await test.step('a form that prevents its submit does what the app says', async () => {
    const template = form(`action="/here" @submit.prevent="said = 'sent'"`)
    await follow(page, sandbox, { title: 'Prevents', template })
    await sandbox.preview.getByRole('button', { name: 'Send' }).click()
    await expect(sandbox.preview.getByText('said: sent')).toBeVisible()
    await expect(sandbox.notice).toHaveCount(0)
  })

  for (const [title, method, attributes] of [
    ['GET', 'GET', 'action="/search"'],
    ['POST', 'POST', 'action="/search" method="post"'],
    ['POST stopped', 'POST', 'action="/search" method="post" @submit.stop="said = 1"'],
  ] as const) {
    await test.step(`a form that leaves the page (${attributes}) loads the app anew and says why`, async () => {
      await follow(page, sandbox, { title, template: form(attributes) })
      await sandbox.preview.getByLabel('Name').fill('Ada')
      await sandbox.preview.getByRole('button', { name: 'Send' }).click()
      const notice = sandbox.notice
      await expect(notice).toContainText(`${method} http://localhost:8080/search`)
      await expect(notice).toContainText('@submit.prevent')
      await expect(sandbox.preview.getByLabel('Name')).toHaveValue('')
    })
  }

  await test.step('a link in a new tab and a download are told of', async () => {
    const template = `<a href="https://vuejs.org/" target="_blank">Vue</a> <a href="/file" download>File</a> <a href="#part">Part</a>`
    await follow(page, sandbox, { title: 'Links', template })
    const notice = sandbox.notice
    await sandbox.preview.getByRole('link', { name: 'Vue' }).click()
    await expect(notice).toContainText('https://vuejs.org/')
    await expect(notice).toContainText('new tab')
    await sandbox.preview.getByRole('link', { name: 'File' }).click()
    await expect(notice).toContainText('download')
    expect(page.context().pages()).toHaveLength(1)
  })
})
