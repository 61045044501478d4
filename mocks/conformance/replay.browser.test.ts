import { expect, test } from 'vitest'
import { replayScenario } from './replayScenario.ts'
import type { Scenario } from './Scenario.ts'

const scenarios = Object.values(
  import.meta.glob<Scenario>('./scenarios/*.json', { eager: true, import: 'default' }),
)

test('all 984 recorded steps have reached the browser', () => {
  expect(scenarios.flatMap((scenario) => scenario.steps)).toHaveLength(984)
})

// Browsers and Node differ in Request, Response, Headers and TextDecoder.
test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  'the mock answers %s as the real Django did, in a browser',
  async (_name, scenario) => {
    expect(await replayScenario(scenario)).toEqual([])
  },
  30_000,
)
