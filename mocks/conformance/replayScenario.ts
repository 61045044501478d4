import { b64decode } from '../python/base64.ts'
import { fromLatin1 } from '../python/bytes.ts'
import { loads } from '../python/json/loads.ts'
import type { PyValue } from '../python/values.ts'
import type { Backend } from './Backend.ts'
import { compareAnswer } from './compareAnswer.ts'
import { mintToken } from './mintToken.ts'
import { MockBackend } from './MockBackend.ts'
import type { RecordedRequest, Scenario } from './Scenario.ts'
import { Variables } from './Variables.ts'
import type { WireRequest } from './WireRequest.ts'

/**
 * Plays a recording, against a mock of its own or the server that is given. Returns a line per difference.
 */
export async function replayScenario(
  scenario: Scenario,
  backend: Backend = new MockBackend(),
): Promise<string[]> {
  const seconds = () => Math.floor(backend.now() / 1000)
  await backend.reset(scenario.settings ?? {})
  const variables = mintAll(scenario, seconds())

  const differences: string[] = []
  for (const [index, step] of scenario.steps.entries()) {
    await backend.wait(step.waitMs ?? 0)
    const answer = await backend.send(toWire(step.request, variables))
    const wrong = compareAnswer(step.response, answer, variables, seconds())
    const where = `#${index} ${step.request.method} ${step.request.path}`
    differences.push(...wrong.map((line) => `${where}: ${line}`))
    for (const [name, place] of Object.entries(step.capture ?? {})) {
      variables.remember(name, lookUp(answer.body, place))
    }
  }
  return differences
}

function mintAll(scenario: Scenario, now: number): Variables {
  const variables = new Variables()
  for (const [name, spec] of Object.entries(scenario.mint ?? {})) {
    const other = spec.with === undefined ? undefined : String(variables.get(spec.with))
    variables.remember(name, mintToken(spec, now, other))
  }
  return variables
}

function toWire(recorded: RecordedRequest, variables: Variables): WireRequest {
  const body = bodyOf(recorded, variables)
  const headers = Object.entries(recorded.headers ?? {}).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, variables.fill(value)]),
  )
  const target = variables.fill(recorded.path)
  return { method: recorded.method, target, headers, ...(body ? { body } : {}) }
}

function bodyOf(
  recorded: RecordedRequest,
  variables: Variables,
): Uint8Array<ArrayBuffer> | undefined {
  if (recorded.bodyBase64 !== undefined) return b64decode(fromLatin1(recorded.bodyBase64))
  if (recorded.body === undefined) return undefined
  return new TextEncoder().encode(variables.fill(recorded.body))
}

/** A part of a JSON answer, such as `token` or `0.id`. */
function lookUp(body: Uint8Array, place: string): PyValue {
  let value: PyValue | undefined = loads(new TextDecoder().decode(body))
  for (const key of place.split('.')) {
    if (value instanceof Map) value = value.get(key)
    else if (Array.isArray(value)) value = value[Number(key)]
    else value = undefined
  }
  return value ?? null
}
