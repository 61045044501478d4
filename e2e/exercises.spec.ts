import { pathToFileURL } from 'node:url'
import type { Exercise } from '../sandbox/check/Check.ts'
import { exercises } from './support/book.ts'
import { expect, test } from './support/test.ts'

// A lesson that no longer teaches shows here: its start must fail, its solution must pass.
test('there are exercises', () => {
  expect(exercises.length).toBeGreaterThanOrEqual(2)
})

for (const { folder, path } of exercises) {
  test(`${path}: the start does not pass, the solution does`, async ({ page, sandbox }) => {
    const file = pathToFileURL(`${folder}/check.ts`).href
    const { default: exercise } = (await import(file)) as { default: Exercise }
    const names = exercise.checks.map(({ name }) => name)
    await page.goto(path)
    await sandbox.button('Check').click()
    const panel = await sandbox.openPanel('Check')
    const results = panel.getByRole('listitem')
    const judged = (how: RegExp) => results.filter({ hasText: how })
    await expect(judged(/passed|failed/)).toHaveCount(names.length, { timeout: 25_000 })
    expect(await judged(/failed/).count()).toBeGreaterThan(0)

    await sandbox.button('Show solution').click()
    await expect(sandbox.button('Show my code')).toBeVisible()
    await panel.getByRole('button', { name: 'Check', exact: true }).click()
    await expect(judged(/passed/)).toHaveCount(names.length, { timeout: 25_000 })
    for (const name of names)
      await expect(results.filter({ hasText: name })).toContainText('passed')
    await expect(judged(/failed/)).toHaveCount(0)
  })
}
