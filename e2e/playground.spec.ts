import type { Page } from '@playwright/test'
import { playgroundHash, projectOfHash, type Project } from './support/playgroundHash.ts'
import { expect, test } from './support/test.ts'

const hello = (name: string): Project => ({
  'App.vue': `<template><h1>Hello ${name}</h1></template>\n`,
})

const projectInAddress = (page: Page): Project => projectOfHash(new URL(page.url()).hash)

test('the address is the whole state', async ({ page, sandbox }) => {
  await test.step('it runs the project that the address holds', async () => {
    await page.goto(`./playground${playgroundHash(hello('Ada'))}`)
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Ada' })).toBeVisible()
  })

  await test.step('the address follows what the reader writes', async () => {
    await sandbox.replaceCode(hello('Edsger')['App.vue'] ?? '')
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Edsger' })).toBeVisible()
    await expect.poll(() => projectInAddress(page)['App.vue']).toContain('Hello Edsger')

    // The address is the whole state: it opens the same in a new tab.
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Edsger' })).toBeVisible()
  })

  await test.step('a hash that changes while the page is open is loaded', async () => {
    await page.evaluate((hash) => (location.hash = hash), playgroundHash(hello('Barbara')))
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Barbara' })).toBeVisible()
    await expect(sandbox.root).toContainText('Hello Barbara')
  })

  await test.step('a link of an older playground, not deflated, is read', async () => {
    const json = JSON.stringify(hello('Grete'))
    await page.goto('about:blank')
    await page.goto(`./playground#__DEV__${Buffer.from(json).toString('base64')}`)
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Grete' })).toBeVisible()
  })

  await test.step('it runs several files', async () => {
    await page.goto('about:blank')
    const project = {
      'App.vue': `<script setup>\nimport { name } from './name.js'\nimport Title from './Title.vue'\n</script>\n\n<template><Title :name /></template>\n`,
      'Title.vue': `<script setup lang="ts">\ndefineProps<{ name: string }>()\n</script>\n\n<template><h1>Hello {{ name }}</h1></template>\n`,
      'name.js': `export const name = 'Grace'\n`,
    }
    await page.goto(`./playground${playgroundHash(project)}`)
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Grace' })).toBeVisible()
    for (const name of Object.keys(project)) {
      await expect(sandbox.fileTabs.getByRole('tab', { name })).toBeVisible()
    }
  })
})

test('where the address holds no project there is one all the same', async ({ page, sandbox }) => {
  await test.step('without a hash it starts with an app that runs', async () => {
    await page.goto('./playground')
    await expect(sandbox.preview.locator('body')).toContainText(/\S/)
    await expect(sandbox.error).toHaveCount(0)
  })

  for (const [what, hash] of [
    ['no base64', '#%%%'],
    ['nothing deflated', `#${Buffer.from('hello').toString('base64')}`],
    ['cut off', playgroundHash(hello('Ada')).slice(0, 30)],
    ['no project', `#${playgroundHash({}).slice(1)}`],
  ] as const) {
    await test.step(`a hash that is ${what} gives a message and the default`, async () => {
      // A hash alone would be followed in place.
      await page.goto('about:blank')
      await page.goto(`./playground${hash}`)
      await expect(page.getByText(/could not be read|cannot be read/i)).toBeVisible()
      await expect(sandbox.preview.locator('body')).toContainText(/\S/)
      await expect(sandbox.fileTabs.getByRole('tab', { name: 'App.vue' })).toBeVisible()
    })
  }
})
