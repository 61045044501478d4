import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtScripts } from '../tools/site/builtScripts.ts'
import { telltales } from '../tools/site/telltales.ts'
import { topBuild } from '../tools/site/testBuilds.ts'
import { expect, test } from './support/test.ts'

// Each weighs hundreds of kilobytes and comes in through a dependency, unseen.
for (const what of ['publicSuffixList', 'cryptoPolyfill', 'streamPolyfill'] as const) {
  test(`no script of the site holds the ${what}`, () => {
    const scripts = builtScripts(topBuild.outDir)
    expect(scripts.length).toBeGreaterThan(3)
    const holding = scripts.filter(({ text }) => text.includes(telltales[what]))
    expect(holding.map(({ name }) => name)).toEqual([])
  })
}

test('no page and no style names a host to load from', () => {
  const loads = /(?:\bsrc=|url\(|@import )["']?(?:https?:)?\/\/[a-z0-9.-]+/gi
  const texts = readdirSync(topBuild.outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|css)$/.test(name))
    .map((name) => readFileSync(join(topBuild.outDir, name), 'utf8'))
  expect(texts.length).toBeGreaterThan(3)
  expect(texts.flatMap((text) => text.match(loads) ?? [])).toEqual([])
})

test('a page that is opened does not load the code of its sandbox a second time', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('response', (response) => {
    if (!/\.md\.[^/]*\.js$/.test(response.url())) return
    void response.text().then((text) => scripts.push(text))
  })
  await page.goto('./login-flow/')
  const code = page.locator('.lab-code')
  await expect(code).toContainText('created()')
  await expect.poll(() => scripts.length).toBe(1)
  expect(scripts.join('')).not.toContain('shiki')
  await expect(page.locator('.lab-sandbox')).toHaveAttribute('data-id', /./)

  // Come back to, it is there as well: then nothing of it stands in the page's HTML.
  await page.locator('.VPSidebar').getByRole('link', { name: 'CORS' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('CORS')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Login flow')
  await expect(code).toContainText('created()')
})
