import { listenForAnnouncements } from './support/announced.ts'
import { expect, test } from './support/test.ts'

const heading = (text: string): string => `<template>\n  <h1>${text}</h1>\n</template>\n`

test('a screen reader hears of a run, an error, a reset and its undo, a copied link and a check once each, and of nothing while one types', async ({
  page,
  sandbox,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-write'], { origin: new URL(baseURL ?? '').origin })
  await page.goto('./cors/')
  await sandbox.root.scrollIntoViewIfNeeded()
  await expect(sandbox.preview.getByRole('button').first()).toBeVisible()
  await sandbox.openPanel('Network')
  const take = await listenForAnnouncements(sandbox.root)
  const said: string[] = []
  /** Waits until something is said, and expects that it is all that was. */
  async function expectSaid(...expected: (string | RegExp)[]): Promise<void> {
    await expect
      .poll(async () => said.push(...(await take())))
      .toBeGreaterThanOrEqual(expected.length)
    expect(said).toEqual(
      expected.map((one) =>
        typeof one === 'string' ? one : (expect.stringMatching(one) as unknown as string),
      ),
    )
    said.length = 0
  }

  await sandbox.button('Run').click()
  await expectSaid('Your app was started: run 1.')

  await sandbox.replaceCode(heading('One'))
  await sandbox.typeAtEnd('<!-- typed key by key -->')
  await sandbox.replaceCode(heading('Two'))
  await expect(sandbox.preview.getByRole('heading', { name: 'Two' })).toBeVisible()
  await expectSaid()

  // A reader in the editor hears which file it is.
  await expect(sandbox.root.getByRole('textbox', { name: /App\.vue/ })).toHaveClass(/cm-content/)
  await sandbox.replaceCode(heading('{{ '))
  await expect(sandbox.error).toBeVisible()
  await expectSaid(/^App\.vue:\d/)

  await sandbox.button('Reset').click()
  await expect(sandbox.preview.getByRole('heading', { name: 'Three requests' })).toBeVisible()
  await expectSaid(/^Everything is as at the start\./, 'Your app was started: run 2.')
  await sandbox.button('Undo reset').click()
  await expect(sandbox.error).toBeVisible()
  await expectSaid('Undone: your code is as it was before.', /^App\.vue:\d/)

  await sandbox.root.locator('summary', { hasText: 'Share' }).click()
  await sandbox.button('Copy link').click()
  await expectSaid('Copied.')
  await sandbox.root.locator('summary', { hasText: 'Share' }).press('Escape')

  await sandbox.replaceCode(heading('Two'))
  await expect(sandbox.preview.getByRole('heading', { name: 'Two' })).toBeVisible()
  await take()
  await sandbox.button('Check').click()
  const summary = sandbox.root.getByRole('tabpanel', { name: /^Check/ }).getByRole('status')
  await expect(summary).toContainText(/\d of 2 checks passed/, { timeout: 25_000 })
  await expectSaid(/Checking/, /\d of 2 checks passed/)
})
