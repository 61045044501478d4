import { listenForAnnouncements } from './support/announced.ts'
import { expect, test } from './support/test.ts'

const heading = (text: string): string => `<template>\n  <h1>${text}</h1>\n</template>\n`

test('a screen reader hears of a run, an error and a reset once each, and of nothing while one types', async ({
  page,
  sandbox,
}) => {
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

  await sandbox.replaceCode(heading('{{ '))
  await expect(sandbox.error).toBeVisible()
  await expectSaid(/^App\.vue:\d/)

  await sandbox.button('Reset').click()
  await expect(sandbox.preview.getByRole('heading', { name: 'Three requests' })).toBeVisible()
  await expectSaid(/^Everything is as at the start\./, 'Your app was started: run 2.')
})
