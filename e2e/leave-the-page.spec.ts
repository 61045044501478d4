import { playgroundHash } from './support/playgroundHash.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(({ watch }) => watch.expectFault(/Content Security Policy|sandbox/i))

const open = (template: string, script = ''): string =>
  `./playground${playgroundHash({
    'App.vue': `<script setup>\nimport { ref } from 'vue'\nconst said = ref('nothing yet')\n${script}\n</script>\n\n<template>\n${template}\n<p>said: {{ said }}</p>\n</template>\n`,
  })}`

test('alert, confirm and prompt work, and an open one is no hang', async ({ page, sandbox }) => {
  page.on('dialog', async (dialog) => {
    // As long as a reader would take, and longer than an app may be silent.
    if (dialog.type() === 'alert') await new Promise((resolve) => setTimeout(resolve, 3000))
    await dialog.accept('Ada')
  })
  const script = `const ask = () => { alert('hello'); said.value = confirm('sure?') + ' ' + prompt('who?') }`
  await page.goto(open('<button @click="ask">Ask</button>', script))
  await sandbox.preview.getByRole('button', { name: 'Ask' }).click()
  await expect(sandbox.preview.getByText('said: true Ada')).toBeVisible()
  await expect(sandbox.notice).toHaveCount(0)
})

const form = (attributes: string): string =>
  `<form ${attributes}><input aria-label="Name" name="name"><button>Send</button></form>`

test('a form that prevents its submit does what the app says', async ({ page, sandbox }) => {
  await page.goto(open(form(`action="/here" @submit.prevent="said = 'sent'"`)))
  await sandbox.preview.getByRole('button', { name: 'Send' }).click()
  await expect(sandbox.preview.getByText('said: sent')).toBeVisible()
  await expect(sandbox.notice).toHaveCount(0)
})

for (const [method, attributes] of [
  ['GET', 'action="/search"'],
  ['POST', 'action="/search" method="post"'],
  ['POST', 'action="/search" method="post" @submit.stop="said = 1"'],
] as const) {
  test(`a form that leaves the page (${attributes}) loads the app anew and says why`, async ({
    page,
    sandbox,
  }) => {
    await page.goto(open(form(attributes)))
    await sandbox.preview.getByLabel('Name').fill('Ada')
    await sandbox.preview.getByRole('button', { name: 'Send' }).click()
    const notice = sandbox.notice
    await expect(notice).toContainText(`${method} http://localhost:8080/search`)
    await expect(notice).toContainText('@submit.prevent')
    await expect(sandbox.preview.getByLabel('Name')).toHaveValue('')
  })
}

test('a link in a new tab and a download are told of', async ({ page, sandbox }) => {
  const links = `<a href="https://vuejs.org/" target="_blank">Vue</a> <a href="/file" download>File</a> <a href="#part">Part</a>`
  await page.goto(open(links))
  const notice = sandbox.notice
  await sandbox.preview.getByRole('link', { name: 'Vue' }).click()
  await expect(notice).toContainText('https://vuejs.org/')
  await expect(notice).toContainText('new tab')
  await sandbox.preview.getByRole('link', { name: 'File' }).click()
  await expect(notice).toContainText('download')
  expect(page.context().pages()).toHaveLength(1)
})

test('what the reader wrote in a lesson is there after a reload, and not after a reset', async ({
  page,
  sandbox,
}) => {
  await page.goto('./login-flow/')
  await sandbox.root.scrollIntoViewIfNeeded()
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
