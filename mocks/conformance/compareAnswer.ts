import { b64encode } from '../python/base64.ts'
import { compareToken, type ExpectedToken } from './compareToken.ts'
import type { RecordedResponse } from './Scenario.ts'
import type { Variables } from './Variables.ts'

/** An answer, its body read. */
export interface Answer {
  status: number
  headers: Headers
  body: Uint8Array
}

const COMPARED = [
  'content-type',
  'allow',
  'www-authenticate',
  'vary',
  'location',
  'x-frame-options',
  'x-content-type-options',
  'referrer-policy',
  'content-length',
]

/** What differs from the recording; nothing if the answer is the same. */
export function compareAnswer(
  expected: RecordedResponse,
  answer: Answer,
  variables: Variables,
  now: number,
): string[] {
  const wrong: string[] = []
  if (answer.status !== expected.status)
    wrong.push(differ('status', expected.status, answer.status))
  if (expected.headers) wrong.push(...compareHeaders(expected.headers, answer.headers, variables))
  return [...wrong, ...compareBody(expected, answer, variables, now)]
}

function compareHeaders(
  expected: Record<string, string>,
  actual: Headers,
  variables: Variables,
): string[] {
  const cors = [...Object.keys(expected), ...actual.keys()].filter((name) =>
    name.startsWith('access-control-'),
  )
  return [...new Set([...COMPARED, ...cors])].flatMap((name) => {
    const recorded = expected[name]
    if (recorded === undefined && name === 'content-length') return []
    const want = recorded === undefined ? null : variables.fill(recorded)
    const got = actual.get(name)
    return want === got ? [] : [differ(name, want, got)]
  })
}

function compareBody(
  expected: RecordedResponse,
  answer: Answer,
  variables: Variables,
  now: number,
): string[] {
  if (expected.bodyBase64 !== undefined) {
    const got = b64encode(answer.body)
    return got === expected.bodyBase64 ? [] : [differ('body', expected.bodyBase64, got)]
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(answer.body)
  if (expected.body !== undefined) {
    const want = variables.fill(expected.body)
    return want === text ? [] : [differ('body', want, text)]
  }
  if (expected.json === undefined) return []
  const token = (expected.json as { token?: { $jwt?: ExpectedToken } }).token?.$jwt
  if (token) return compareToken(token, readToken(text), variables, now)
  const got = JSON.stringify(JSON.parse(text))
  const want = JSON.stringify(expected.json)
  return got === want ? [] : [differ('body', want, got)]
}

/** The token of an answer that holds nothing else. */
function readToken(text: string): unknown {
  const parsed = JSON.parse(text) as Record<string, unknown>
  return Object.keys(parsed).join() === 'token' ? parsed.token : undefined
}

function differ(what: string, want: unknown, got: unknown): string {
  return `${what}: expected ${JSON.stringify(want)}, got ${JSON.stringify(got)}`
}
