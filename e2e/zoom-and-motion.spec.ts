import type { Locator, Page } from '@playwright/test'
import { seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const pageWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth)

/** The texts of controls that are wider or higher than their box lets be seen. */
const clipped = (root: Locator): Promise<string[]> =>
  root.locator('button, [role="tab"], summary, label').evaluateAll((controls) =>
    controls
      .filter(({ clientWidth }) => clientWidth > 0)
      .filter((one) => getComputedStyle(one).overflow !== 'visible')
      .filter(
        (one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
      )
      .map((one) => one.textContent),
  )

test.describe('magnified to 200 %', () => {
  // What is left of a window of 1280 by 900.
  test.use({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 })

  test('the whole login can be done, also with wide spacing and large letters', async ({
    page,
    sandbox,
  }) => {
    await page.goto('./login-flow/')
    await sandbox.root.scrollIntoViewIfNeeded()
    await sandbox.button('Show solution').click()
    await expect(sandbox.button('Show my code')).toBeVisible()
    await sandbox.showPane('App')
    await sandbox.logIn(seedUser.username, seedUser.password)
    await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
    await expect(await sandbox.openPanel('Network')).toContainText('/api-token-auth/')
    expect(await pageWidth(page)).toBeLessThanOrEqual(640)

    // WCAG 2.2, 1.4.12: what a reader's own style may set.
    const spacing = await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    })
    expect(await clipped(sandbox.root)).toEqual([])
    expect(await pageWidth(page)).toBeLessThanOrEqual(640)
    await spacing.evaluate((style: Element) => style.remove())

    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    expect(await clipped(sandbox.root)).toEqual([])
    expect(await pageWidth(page)).toBeLessThanOrEqual(640)
  })
})

test('nothing moves for a reader who wants that; with forced colours what is chosen can be told', async ({
  page,
  sandbox,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./')
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  await sandbox.openPanel('Flow')
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = (): void => {
      for (const one of document.getAnimations()) {
        const { duration } = one.effect?.getComputedTiming() ?? {}
        const name = one instanceof CSSAnimation ? one.animationName : 'a transition'
        // VitePress cuts them to next to nothing.
        if (Number(duration) > 1) seen.add(name)
      }
      requestAnimationFrame(look)
    }
    look()
  })
  const seen = (): Promise<string[]> =>
    page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])

  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
  await expect(sandbox.root.locator('.lab-flow-room')).toContainText('/todos/')
  await sandbox.openPanel('Storage')
  await sandbox.openPanel('Flow')
  for (const name of ['Full screen', 'Full screen']) await sandbox.button(name).click()
  expect(await seen()).toEqual([])
  const scrolls = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)
  expect(await scrolls()).toBe('auto')

  // The same once more for everyone else, so that the above can fail.
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await sandbox.preview.getByRole('button', { name: 'Log out' }).click()
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect.poll(seen).toContain('lab-flow-draw')

  await page.emulateMedia({ forcedColors: 'active' })
  const lineOf = (tab: Locator) => tab.evaluate((one) => getComputedStyle(one).borderBottomColor)
  const tabs = sandbox.panelTabs.getByRole('tab')
  const [chosen, other] = [tabs.filter({ hasText: 'Flow' }), tabs.filter({ hasText: 'Token' })]
  expect(await lineOf(chosen)).not.toBe(await lineOf(other))
  await sandbox.button('Run').focus()
  await page.keyboard.press('Tab')
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth)
  })
  expect(ring).toBeGreaterThanOrEqual(1)
})

/** The colour in the middle of a part of the page, as it is seen: red, green and blue of 255. */
async function middleOf(page: Page, part: Locator): Promise<number[]> {
  const picture = (await part.screenshot()).toString('base64')
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
    pen?.drawImage(image, 0, 0)
    return [...(pen?.getImageData(image.width / 2, image.height / 2, 1, 1).data ?? [])].slice(0, 3)
  }, picture)
}

test('in the dark theme the preview is dark before its app is there', async ({ page, sandbox }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  let goOn = (): void => undefined
  const held = new Promise<void>((resolve) => (goOn = resolve))
  await page.route('**/sandbox/frame-*.js', async (route) => {
    await held
    await route.continue()
  })
  // Its load waits for the frame's.
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.locator('html.dark')).toHaveCount(1)
  const preview = sandbox.root.locator('iframe')
  await expect(preview).toBeVisible()
  await expect.poll(async () => Math.max(...(await middleOf(page, preview)))).toBeLessThan(64)
  goOn()
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  expect(Math.max(...(await middleOf(page, preview)))).toBeLessThan(64)
})
