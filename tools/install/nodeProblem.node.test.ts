import { expect, it } from 'vitest'
import { nodeProblem } from './nodeProblem.mjs'

it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('accepts Node %s', (version) => {
  expect(nodeProblem(version)).toBeUndefined()
})

it.each(['18.20.4', '20.18.3', '21.7.0', '22.11.0'])('refuses Node %s by its number', (version) => {
  expect(nodeProblem(version)).toContain(`Node ${version} is not supported`)
})
