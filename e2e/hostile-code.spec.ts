import { hostilePrograms, type HostileProgram } from './hostile/programs.ts'
import { surviveHostileCode } from './support/surviveHostileCode.ts'
import { expect, test } from './support/test.ts'

/** Programs that share a page. */
const TOGETHER = 14
/**
 * In a process of its own code has longer, so on a fast machine five million nodes are described when the guard would end it.
 * What Vue then does with them no guard sees: the heartbeat does.
 */
const endsEitherWay = new Set(['v-for-of-millions'])

const programs = hostilePrograms.map((program): HostileProgram =>
  endsEitherWay.has(program.name)
    ? { ...program, ending: { kind: 'told', words: /ran on and on|It hung/ } }
    : program,
)

test('the programs are many', () => {
  expect(programs.length).toBeGreaterThanOrEqual(60)
})

for (let first = 0; first < programs.length; first += TOGETHER) {
  const some = programs.slice(first, first + TOGETHER)
  test(`the page lives on with ${some[0]?.name} and the next ones`, async ({
    page,
    sandbox,
    watch,
  }) => {
    test.setTimeout(90_000)
    watch.expectFault(/./)
    await surviveHostileCode(page, sandbox, some, (name, body) => test.step(name, body))
  })
}
