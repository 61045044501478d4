import type { WireRequest } from '../../mocks/conformance/WireRequest.ts'

const LONGEST = 600

/** A request in lines, cut where it is long. */
export function showRequest({ method, target, headers, body }: WireRequest): string {
  const lines = headers.map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`)
  const text = body ? [`  ${JSON.stringify(Buffer.from(body).toString('latin1'))}`] : []
  return [`${method} ${target}`, ...lines, ...text].map((line) => line.slice(0, LONGEST)).join('\n')
}
