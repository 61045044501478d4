import jsonwebtoken from 'jsonwebtoken'
import type { Variables } from './Variables.ts'

/** What a recording says about a token that is made afresh each time. */
export interface ExpectedToken {
  header: { alg: jsonwebtoken.Algorithm } & Record<string, unknown>
  payload: Record<string, unknown>
  secret: string
}

/** Verifies a token with jsonwebtoken, and compares header and payload claim by claim. */
export function compareToken(
  expected: ExpectedToken,
  token: unknown,
  variables: Variables,
  now: number,
): string[] {
  let decoded: jsonwebtoken.Jwt
  try {
    decoded = jsonwebtoken.verify(String(token), expected.secret, {
      algorithms: [expected.header.alg],
      complete: true,
      ignoreExpiration: true,
      ignoreNotBefore: true,
    })
  } catch (error) {
    return [`token: not verified: ${String(error)}`]
  }
  // The payload is text unless the header says JWT, which the comparison of the headers finds.
  const payload = decoded.payload as Record<string, unknown>
  return [
    ...compareClaims(expected.header, { ...decoded.header }, variables, now),
    ...compareClaims(expected.payload, payload, variables, now),
  ]
}

function compareClaims(
  expected: Record<string, unknown>,
  actual: Record<string, unknown>,
  variables: Variables,
  now: number,
): string[] {
  const names = new Set([...Object.keys(expected), ...Object.keys(actual)])
  return [...names]
    .filter((name) => !claimMatches(expected[name], actual[name], variables, now))
    .map((name) => {
      const [want, got] = [JSON.stringify(expected[name]), JSON.stringify(actual[name])]
      return `token ${name}: expected ${want}, got ${got}`
    })
}

function claimMatches(want: unknown, got: unknown, variables: Variables, now: number): boolean {
  if (typeof want !== 'string') return JSON.stringify(want) === JSON.stringify(got)
  const near = /^now([+-]\d+)?±(\d+)$/.exec(want)
  if (near) {
    const right = now + Number(near[1] ?? 0)
    return Number.isInteger(got) && Math.abs((got as number) - right) <= Number(near[2])
  }
  const name = /^\{\{([\w.-]+)\}\}$/.exec(want)
  return name ? variables.get(name[1]!)?.toString() === String(got) : want === got
}
