import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { replayScenario } from './replayScenario.ts'
import type { Scenario } from './Scenario.ts'

const folder = new URL('./scenarios/', import.meta.url)
const scenarios = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Scenario)

test('all 984 recorded steps are here', () => {
  expect(scenarios.flatMap((scenario) => scenario.steps)).toHaveLength(984)
})

test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  'the mock answers %s as the real Django did, in Node',
  async (_name, scenario) => {
    expect(await replayScenario(scenario)).toEqual([])
  },
  30_000,
)
