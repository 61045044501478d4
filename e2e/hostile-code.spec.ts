import { hostilePrograms } from './hostile/programs.ts'
import { surviveHostileCode } from './support/surviveHostileCode.ts'
import { expect, test } from './support/test.ts'

/** Programs that share a page. */
const TOGETHER = 14

test('the programs are many', () => {
  expect(hostilePrograms.length).toBeGreaterThanOrEqual(60)
})

for (let first = 0; first < hostilePrograms.length; first += TOGETHER) {
  const programs = hostilePrograms.slice(first, first + TOGETHER)
  test(`the page lives on with ${programs[0]?.name} and the next ones`, async ({
    page,
    sandbox,
    watch,
  }) => {
    test.setTimeout(90_000)
    watch.expectFault(/./)
    await surviveHostileCode(page, sandbox, programs, (name, body) => test.step(name, body))
  })
}
