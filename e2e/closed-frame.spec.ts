import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Listener } from './support/Listener.ts'
import { playgroundHash } from './support/playgroundHash.ts'
import { expect, test } from './support/test.ts'

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`escape/${name}`, import.meta.url)), 'utf8')

const CANARY = 'canary-of-the-site'
let listener: Listener

test.beforeAll(async () => {
  listener = await Listener.start()
})
test.afterAll(() => listener.stop())

test.beforeEach(async ({ page, watch }) => {
  listener.received.length = 0
  // Refused tries are what these tests are about; the browser reports each.
  watch.expectFault(/./)
  await page.goto('./reference/api')
  await page.evaluate((secret) => {
    localStorage.setItem('site-secret', secret)
    sessionStorage.setItem('site-secret', secret)
    document.cookie = `site=${secret}`
    const channel = new BroadcastChannel('site')
    setInterval(() => channel.postMessage(secret), 50)
  }, CANARY)
})

test('code in the frame reaches neither the page nor its storage nor another host', async ({
  page,
  sandbox,
}) => {
  const project = {
    'App.vue': read('App.vue'),
    'reads.js': read('reads.js'),
    'sends.js': read('sends.js'),
    'far.js': `export const FAR = '${listener.address}'\n`,
  }
  await page.goto(`./playground${playgroundHash(project)}`)
  await expect(sandbox.preview.getByText('all tried')).toBeVisible({ timeout: 25_000 })
  const outcomes = await sandbox.preview.getByRole('listitem').allInnerTexts()

  expect(outcomes.filter((line) => line.includes(': tried')).length).toBeGreaterThanOrEqual(40)
  expect(outcomes.length).toBeGreaterThanOrEqual(100)
  expect(outcomes.filter((line) => line.includes('ESCAPED'))).toEqual([])
  expect(outcomes.filter((line) => line.includes(CANARY))).toEqual([])
  expect(listener.received).toEqual([])
  expect(new URL(page.url()).pathname).toBe('/playground')
  expect(page.context().pages()).toHaveLength(1)
  // Forged messages changed nothing: the site keeps its secret, and the app still runs.
  expect(await page.evaluate(() => localStorage.getItem('site-secret'))).toBe(CANARY)
  await expect(sandbox.preview.getByText('all tried')).toBeVisible()
})

const STORES = `<script setup>
localStorage.setItem('from-the-app', '1')
sessionStorage.setItem('from-the-app', '1')
const seen = [...Object.keys(localStorage), ...Object.keys(sessionStorage)].join()
</script>

<template><p>keys: {{ seen }}</p></template>
`

const WAYS: [what: string, code: string][] = [
  ['the top page', 'top.location.href = FAR'],
  ['itself', "window['loc' + 'ation'].href = FAR"],
  ['its document', "document['loc' + 'ation'].assign(FAR)"],
  ['a popup', 'window.open(FAR)'],
  ['a link to the top', "link('_top').click()"],
  ['a link to a new tab', "link('_blank').click()"],
  ['a form', 'form().submit()'],
  ['a form with its event', 'form().requestSubmit()'],
  ['a form in a new tab', "Object.assign(form(), { target: '_blank' }).submit()"],
]

const leavesBy = (what: string, code: string): string => `<script setup>
const FAR = '${listener.address}'
const attach = (name, properties) => document.body.appendChild(Object.assign(document.createElement(name), properties))
const link = (target) => attach('a', { href: FAR, target })
const form = () => attach('form', { action: FAR, method: 'post' })
const leave = () => { try { ${code} } catch {} }
</script>

<template><button @click="leave">Leave by ${what}</button></template>
`

test('an app is kept to itself', async ({ page, baseURL, sandbox }) => {
  await test.step('what the app stores is its own and not the site’s', async () => {
    await page.goto(`./playground${playgroundHash({ 'App.vue': STORES })}`)
    await expect(sandbox.preview.getByText(/^keys: from-the-app,from-the-app$/)).toBeVisible()
    const own = await page.evaluate(() => [
      localStorage.getItem('from-the-app'),
      sessionStorage.getItem('from-the-app'),
      localStorage.getItem('site-secret'),
    ])
    expect(own).toEqual([null, null, CANARY])
  })

  await test.step('code in the frame sends nobody elsewhere, on a click either', async () => {
    for (const [what, code] of WAYS) {
      await test.step(what, async () => {
        const source = leavesBy(what, code)
        await page.evaluate((hash) => (location.hash = hash), playgroundHash({ 'App.vue': source }))
        // On a click: a browser allows more to a page that its user has touched.
        await sandbox.preview.getByRole('button', { name: `Leave by ${what}` }).click()
        // A navigation would start within this time; there is no event for one that never comes.
        await page.waitForTimeout(300)
        expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin)
        expect(page.context().pages()).toHaveLength(1)
        expect(listener.requests).toEqual([])
      })
    }
  })
})
