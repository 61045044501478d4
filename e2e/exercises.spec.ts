import { pathToFileURL } from 'node:url'
import type { Exercise } from '../sandbox/check/Check.ts'
import { exercises } from './support/book.ts'
import { expect, test } from './support/test.ts'

// A lesson that no longer teaches shows here: its start must fail, its solution must pass.
test('there are exercises', () => {
  expect(exercises.length).toBeGreaterThanOrEqual(2)
})

for (const { folder, path } of exercises) {
  test.describe(path, () => {
    let names: string[]

    test.beforeEach(async ({ page }) => {
      const file = pathToFileURL(`${folder}/check.ts`).href
      const { default: exercise } = (await import(file)) as { default: Exercise }
      names = exercise.checks.map(({ name }) => name)
      await page.goto(path)
    })

    test('the start does not pass', async ({ sandbox }) => {
      await sandbox.button('Check').click()
      const results = (await sandbox.openPanel('Check')).getByRole('listitem')
      await expect(results.filter({ hasText: /passed|failed/ })).toHaveCount(names.length, {
        timeout: 25_000,
      })
      expect(await results.filter({ hasText: 'failed' }).count()).toBeGreaterThan(0)
    })

    test('the solution passes', async ({ sandbox }) => {
      await sandbox.button('Show solution').click()
      await sandbox.button('Check').click()
      const results = (await sandbox.openPanel('Check')).getByRole('listitem')
      await expect(results.filter({ hasText: /passed|failed/ })).toHaveCount(names.length, {
        timeout: 25_000,
      })
      for (const name of names) {
        await expect(results.filter({ hasText: name })).toContainText('passed')
      }
      await expect(results.filter({ hasText: 'failed' })).toHaveCount(0)
    })
  })
}
