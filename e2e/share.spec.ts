import { expectAccessible } from './support/axe.ts'
import { playgroundHash } from './support/playgroundHash.ts'
import { expect, test } from './support/test.ts'

test('a lesson’s code, as it stands, opens in the playground by its link', async ({
  page,
  sandbox,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(baseURL ?? '').origin,
  })
  await page.goto('./cors/')
  await sandbox.replaceCode('<template><h1>Taken along</h1></template>\n')
  await expect(sandbox.preview.getByRole('heading', { name: 'Taken along' })).toBeVisible()
  const share = sandbox.root.locator('summary', { hasText: 'Share' })
  await share.focus()
  await page.keyboard.press('Enter')
  const link = sandbox.root.getByRole('textbox', { name: 'Link to this code' })
  await expect(link).toHaveValue(/\/playground#/)
  await expectAccessible(page, '.lab-share')
  await sandbox.button('Copy link').click()
  await expect(sandbox.root.getByText('Copied.')).toBeVisible()
  const address = await link.inputValue()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)

  const opened = page.waitForEvent('popup')
  await sandbox.root.getByRole('link', { name: 'Open in the playground' }).click()
  const playground = await opened
  expect(playground.url()).toBe(address)
  await expect(
    playground.frameLocator('iframe[title="Preview"]').getByRole('heading', {
      name: 'Taken along',
    }),
  ).toBeVisible()

  await link.focus()
  await page.keyboard.press('Escape')
  await expect(link).toBeHidden()
  await expect(share).toBeFocused()
})

test('a link that is too long for others says so, and the zip is offered instead', async ({
  page,
  sandbox,
}) => {
  // Digits that do not repeat, so that they do not deflate away.
  const digits = (count: number): string => {
    let text = ''
    for (let seed = 1; text.length < count;) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      text += seed.toString(36)
    }
    return text
  }
  const project = (count: number) => ({
    'App.vue': '<template><h1>Long</h1></template>\n',
    'data.js': `export default '${digits(count)}'\n`,
  })
  await page.goto(`./playground${playgroundHash(project(20_000))}`)
  await expect(sandbox.preview.getByRole('heading', { name: 'Long' })).toBeVisible()
  await sandbox.root.locator('summary', { hasText: 'Share' }).click()
  await expect(sandbox.root.getByText(/Programs are asked to carry 8,000/)).toBeVisible()
  await expect(sandbox.button('Copy link')).toBeVisible()
  await expect(sandbox.button('Download as a zip')).toBeVisible()
})
