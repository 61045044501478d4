import { seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

test('borders move by keyboard, mouse and touch, go back by a double click, and are remembered', async ({
  page,
  sandbox,
}) => {
  await page.goto('./')
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  const code = sandbox.root.getByRole('separator', { name: 'Width of the code' })
  const panels = sandbox.root.getByRole('separator', { name: 'Height of the panels' })
  const height = (await sandbox.root.boundingBox())?.height

  await code.focus()
  await page.keyboard.press('ArrowRight')
  await expect(code).toHaveAttribute('aria-valuenow', '57')
  await page.keyboard.press('Home')
  await expect(code).toHaveAttribute('aria-valuenow', '12')
  await page.keyboard.press('End')
  await expect(code).toHaveAttribute('aria-valuenow', '88')
  await panels.focus()
  await page.keyboard.press('ArrowUp')
  await expect(panels).toHaveAttribute('aria-valuenow', '48')

  // Over the frame, too, which would swallow the pointer.
  const body = await sandbox.root.locator('.lab-body').boundingBox()
  const from = await code.boundingBox()
  if (!body || !from) throw new Error('The sandbox is not on screen.')
  await page.mouse.move(from.x + from.width / 2, from.y + 200)
  await page.mouse.down()
  await page.mouse.move(body.x + body.width * 0.4, from.y + 200, { steps: 4 })
  await page.mouse.move(body.x + body.width * 0.7, from.y + 200, { steps: 4 })
  await page.mouse.up()
  await expect(code).toHaveAttribute('aria-valuenow', '70')

  // By a finger: the page below it does not scroll.
  const finger = await page.context().newCDPSession(page)
  const scrolled = await page.evaluate(() => scrollY)
  const touch = (type: 'touchStart' | 'touchMove', x: number, y: number) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] })
  await touch('touchStart', body.x + body.width * 0.7, from.y + 200)
  for (const share of [0.65, 0.6, 0.55, 0.5])
    await touch('touchMove', body.x + body.width * share, from.y + 100)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(code).toHaveAttribute('aria-valuenow', '50')
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)

  await page.reload()
  await expect(code).toHaveAttribute('aria-valuenow', '50')
  const width = (await sandbox.root.locator('.lab-code-pane').boundingBox())?.width
  expect(width).toBeCloseTo(body.width * 0.5, -1)
  expect((await sandbox.root.boundingBox())?.height).toBe(height)

  await code.dblclick()
  await expect(code).toHaveAttribute('aria-valuenow', '55')

  // Stacked, the app stands above the code here, and Tab meets it first; side by side it comes after the code.
  const panes = sandbox.root.locator('.lab-panes > div')
  for (const [width, order] of [
    [900, [/lab-app-pane/, /lab-code-pane/]],
    [1280, [/lab-code-pane/, /lab-app-pane/]],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await expect(panes).toHaveClass([...order])
    await sandbox.address.focus()
    await page.keyboard.press('Tab')
    const next = () =>
      page.evaluate(
        () =>
          document.activeElement?.closest('.lab-code-pane, .lab-panels, .lab-app-pane')?.className,
      )
    while ((await next())?.includes('lab-app-pane')) await page.keyboard.press('Tab')
    expect(await next()).toContain(width === 900 ? 'lab-code-pane' : 'lab-panels')
  }
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
})

test('below 960 px code stands above app, on a phone one of three is shown while the app goes on', async ({
  page,
  sandbox,
}) => {
  await page.setViewportSize({ width: 959, height: 900 })
  await page.goto('./login-flow/')
  await sandbox.root.scrollIntoViewIfNeeded()
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  const height = sandbox.root.getByRole('separator', { name: 'Height of the code' })
  await height.focus()
  await page.keyboard.press('ArrowDown')
  await expect(height).toHaveAttribute('aria-valuenow', '59')

  await page.setViewportSize({ width: 360, height: 740 })
  await expect(sandbox.root.getByRole('separator')).toHaveCount(0)
  await expect(sandbox.code).toBeVisible()
  await expect(sandbox.root.locator('.lab-app-pane')).toHaveAttribute('inert')
  await sandbox.button('App').click()
  await expect(sandbox.code).toBeHidden()
  await sandbox.logIn(seedUser.username, seedUser.password)
  await sandbox.button('Panels').click()
  await expect(await sandbox.openPanel('Network')).toContainText('/api-token-auth/')
  await sandbox.button('Check').click()
  await expect(sandbox.root.getByRole('tabpanel', { name: /^Check/ })).toContainText(
    /of \d+ checks passed/,
  )
})

test('a sandbox fills the window and gives it back by Escape; its app is not loaded anew', async ({
  page,
  sandbox,
}) => {
  await page.goto('./')
  await sandbox.logIn(seedUser.username, seedUser.password)
  await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
  await sandbox.preview.locator('body').evaluate((body) => (body.dataset.mark = 'same'))
  const before = await sandbox.root.boundingBox()
  const button = sandbox.button('Full screen')
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  const size = page.viewportSize()
  expect(await sandbox.root.boundingBox()).toEqual({ x: 0, y: 0, ...size })
  await expect(page.locator('.VPNav')).toHaveAttribute('inert')
  await expect(button).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await expect(button).toBeFocused()
  expect(await sandbox.root.boundingBox()).toEqual(before)
  await expect(page.locator('[inert]')).toHaveCount(0)
  await expect(sandbox.preview.locator('body[data-mark="same"]')).toContainText(seedTodo)

  // Inside the app as well, unless the app has a use for the key itself.
  await page.keyboard.press('Enter')
  await sandbox.preview.getByRole('button', { name: 'Log out' }).focus()
  await sandbox.preview.locator('body').evaluate((body) => {
    body.addEventListener('keydown', (event) => event.preventDefault(), { once: true })
  })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(button).toHaveAttribute('aria-pressed', 'false')
})
