import { createServer } from '../index.ts'
import { RESET_PATH, resetServer } from '../lab/controlPlane.ts'
import { b64decode } from '../python/base64.ts'
import { fromLatin1 } from '../python/bytes.ts'
import { loads } from '../python/json/loads.ts'
import type { PyValue } from '../python/values.ts'
import type { LabServer } from '../server.ts'
import { type Answer, compareAnswer } from './compareAnswer.ts'
import { mintToken } from './mintToken.ts'
import type { RecordedRequest, Scenario } from './Scenario.ts'
import { Variables } from './Variables.ts'

/** Plays a recording against a server of its own. Returns a line per difference. */
export async function replayScenario(scenario: Scenario): Promise<string[]> {
  let waited = 0
  const now = () => Date.now() + waited
  const seconds = () => Math.floor(now() / 1000)
  const server = createServer({ settings: scenario.settings ?? {}, now })
  const variables = mintAll(scenario, seconds())

  const differences: string[] = []
  for (const [index, step] of scenario.steps.entries()) {
    waited += step.waitMs ?? 0
    const answer = await send(server, step.request, variables)
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

async function send(
  server: LabServer,
  recorded: RecordedRequest,
  variables: Variables,
): Promise<Answer> {
  const { method } = recorded
  const target = variables.fill(recorded.path)
  const body = bodyOf(recorded, variables)
  const headers = headersOf(recorded, variables)
  if (body && !headers.has('content-length')) headers.set('content-length', String(body.length))
  const response =
    target === RESET_PATH
      ? await resetServer(server, method, new TextDecoder().decode(body))
      : await server.respond(
          new Request(server.origin + target, { method, ...(body ? { body } : {}) }),
          headers,
          target,
        )
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, body: bytes }
}

function headersOf(recorded: RecordedRequest, variables: Variables): Headers {
  const entries = Object.entries(recorded.headers ?? {}).map(([name, value]): [string, string] => [
    name,
    [value]
      .flat()
      .map((one) => variables.fill(one))
      .join(','),
  ])
  return new Headers(entries)
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
