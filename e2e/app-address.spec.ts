import type { Page } from '@playwright/test'
import { playgroundHash, type Project } from './support/playgroundHash.ts'
import { routerApp } from './support/routerApp.ts'
import { expect, test } from './support/test.ts'

const ORIGIN = 'http://localhost:8080'

/** Follows a link to another project while the playground is open. */
const follow = (page: Page, project: Project): Promise<string> =>
  page.evaluate((hash) => (location.hash = hash), playgroundHash(project))

test('an app has an address of its own', async ({ page, sandbox }) => {
  const { preview, address } = sandbox
  const title = preview.getByRole('heading', { level: 1 })

  await test.step('an app that asks to leave stays, and the page says so', async () => {
    const app = `<template><a href="https://example.com/a">Away</a></template>\n`
    await page.goto(`./playground${playgroundHash({ 'App.vue': app })}`)
    await sandbox.preview.getByRole('link', { name: 'Away' }).click()
    await expect(sandbox.root.getByText('asked to leave for https://example.com/a')).toBeVisible()
    await expect(sandbox.preview.getByRole('link', { name: 'Away' })).toBeVisible()
  })

  await test.step('vue-router in its hash mode', async () => {
    await follow(page, routerApp('createWebHashHistory'))
    await expect(title).toHaveText('Home')
    await preview.getByRole('link', { name: 'To about' }).click()
    await expect(title).toHaveText('About')
    await expect(address).toHaveValue(`${ORIGIN}/#/about`)
    await address.fill(`${ORIGIN}/#/todos/9`)
    await address.press('Enter')
    await expect(title).toHaveText('Todo 9')
    await sandbox.button('Back').click()
    await expect(title).toHaveText('About')
    await expect(preview.getByText('loads: 1')).toBeVisible()
  })

  await test.step('vue-router in its history mode: links, back, forward, a reload, a typed address', async () => {
    await follow(page, routerApp('createWebHistory'))
    await expect(preview.getByText('loads: 2')).toBeVisible()
    await sandbox.openPanel('Storage')
    await sandbox.button('Clear site data').click()
    await expect(preview.getByText('loads: 1')).toBeVisible()
    await expect(title).toHaveText('Home')
    await expect(address).toHaveValue(`${ORIGIN}/`)
    await expect(sandbox.button('Back')).toBeDisabled()

    // Links of the router stay within the document.
    await preview.getByRole('link', { name: 'To about' }).click()
    await expect(title).toHaveText('About')
    await expect(address).toHaveValue(`${ORIGIN}/about`)
    await preview.getByRole('link', { name: 'To todo 3' }).click()
    await expect(title).toHaveText('Todo 3')
    await expect(address).toHaveValue(`${ORIGIN}/todos/3?done=1`)
    await expect(preview.getByText('address: /todos/3?done=1 true 3')).toBeVisible()

    await sandbox.button('Back').click()
    await expect(title).toHaveText('About')
    await sandbox.button('Back').click()
    await expect(title).toHaveText('Home')
    await sandbox.button('Forward').click()
    await expect(title).toHaveText('About')
    await expect(address).toHaveValue(`${ORIGIN}/about`)
    await expect(preview.getByText('loads: 1')).toBeVisible()

    // A reload of the app keeps the route, one of the page too, and Back goes on within it.
    await sandbox.button('Reload the app').click()
    await expect(preview.getByText('loads: 2')).toBeVisible()
    await expect(title).toHaveText('About')
    await page.reload()
    await expect(preview.getByText('loads: 3')).toBeVisible()
    await expect(title).toHaveText('About')
    await sandbox.button('Back').click()
    await expect(title).toHaveText('Home')
    await expect(preview.getByText('loads: 3')).toBeVisible()

    // What was typed is loaded anew, and so is what code and plain links go to.
    await address.fill('/todos/5')
    await address.press('Enter')
    await expect(title).toHaveText('Todo 5')
    await expect(preview.getByText('loads: 4')).toBeVisible()
    await preview.getByRole('button', { name: 'By location' }).click()
    await expect(title).toHaveText('Todo 7')
    await expect(address).toHaveValue(`${ORIGIN}/todos/7?from=code#top`)
    await preview.getByRole('link', { name: 'Plain link' }).click()
    await expect(title).toHaveText('About')
    await expect(preview.getByText('loads: 6')).toBeVisible()
    await sandbox.button('Back').click()
    await expect(title).toHaveText('Todo 7')
    await expect(preview.getByText('loads: 7')).toBeVisible()

    await address.fill('https://example.com/')
    await address.press('Enter')
    await expect(sandbox.root.getByText('cannot go to https://example.com/')).toBeVisible()
  })
})
