import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { playgroundHash } from './support/playgroundHash.ts'
import { expect, test } from './support/test.ts'

/** An app that tries to get out and shows, for each try, what came of it. */
const app = readFileSync(
  fileURLToPath(new URL('support/EscapeAttempts.vue', import.meta.url)),
  'utf8',
)
const attempts = playgroundHash({ 'App.vue': app })

const CANARY = 'canary-of-the-site'

test.beforeEach(async ({ page, watch }) => {
  // Refused tries are what these tests are about; the browser reports each.
  watch.expectFault(/Content Security Policy|Refused to|Failed to load resource|Blocked|sandbox/i)
  watch.expectFault(/SecurityError|NetworkError|Failed to fetch|denied|Blocked/i)
  await page.goto('./')
  await page.evaluate((secret) => {
    localStorage.setItem('site-secret', secret)
    sessionStorage.setItem('site-secret', secret)
    document.cookie = `site=${secret}`
  }, CANARY)
})

test('code in the frame reaches neither the page nor its storage nor another host', async ({
  page,
  sandbox,
  baseURL,
  watch,
}) => {
  await page.goto(`./playground${attempts}`)
  await expect(sandbox.preview.getByText('all tried')).toBeVisible({ timeout: 20_000 })
  const outcomes = await sandbox.preview.getByRole('listitem').allInnerTexts()

  expect(outcomes.length).toBeGreaterThan(20)
  expect(outcomes.filter((line) => line.includes('ESCAPED'))).toEqual([])
  expect(outcomes.filter((line) => line.includes(CANARY))).toEqual([])
  expect(new URL(page.url()).pathname).toBe('/playground')
  expect(page.context().pages()).toHaveLength(1)
  expect(watch.foreignRequests(baseURL ?? '')).toEqual([])
  // A forged message changes nothing: the page still lives and the app still runs.
  await expect(sandbox.preview.getByText('all tried')).toBeVisible()
})

test('what the app stores is its own and not the site’s', async ({ page, sandbox }) => {
  const project = {
    'App.vue': `<script setup>
localStorage.setItem('from-the-app', '1')
sessionStorage.setItem('from-the-app', '1')
const seen = [...Object.keys(localStorage), ...Object.keys(sessionStorage)].join()
</script>

<template><p>keys: {{ seen }}</p></template>
`,
  }
  await page.goto(`./playground${playgroundHash(project)}`)
  await expect(sandbox.preview.getByText(/^keys: from-the-app,from-the-app$/)).toBeVisible()
  const own = await page.evaluate(() => [
    localStorage.getItem('from-the-app'),
    sessionStorage.getItem('from-the-app'),
    localStorage.getItem('site-secret'),
  ])
  expect(own).toEqual([null, null, CANARY])
})

for (const [what, code] of [
  ['the top page', "top.location.href = 'https://example.com/'"],
  ['the parent', "parent.location = 'https://example.com/'"],
  ['itself', "location.href = 'https://example.com/'"],
  [
    'a meta refresh',
    "document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=https://example.com/' }))",
  ],
  ['a popup', "window.open('https://example.com/')"],
  [
    'a link',
    "Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_top' }).click()",
  ],
  [
    'a form',
    "const form = document.body.appendChild(document.createElement('form')); form.action = 'https://example.com/'; form.method = 'post'; form.submit()",
  ],
] as const) {
  test(`code in the frame sends nobody elsewhere by ${what}`, async ({
    page,
    baseURL,
    sandbox,
    watch,
  }) => {
    // On a click: a browser allows more to a page that its user has touched.
    const script = `<script setup>\nfunction leave() {\n  try { ${code} } catch {}\n}\n</script>\n`
    const button = '<template><button @click="leave">Leave</button></template>'
    await page.goto(`./playground${playgroundHash({ 'App.vue': `${script}\n${button}\n` })}`)
    await sandbox.preview.getByRole('button', { name: 'Leave' }).click()
    // A navigation would start within this time; there is no event for one that never comes.
    await page.waitForTimeout(500)
    expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin)
    expect(page.context().pages()).toHaveLength(1)
    expect(watch.foreignRequests(baseURL ?? '')).toEqual([])
  })
}
