import type { Observed, Outcome, RecordedStep } from './RecordedCase.ts'
import type { Arrival } from './RecordedServers.ts'

/** What a step showed, in the form that the recording has. */
export type Seen = Omit<Observed, 'wire' | 'anyOfTheseHeadersMayBeNamed'> & {
  wire: { server: string; method: string; path: string; headers: object; body: string }[]
}

const TOLD = [
  'origin',
  'access-control-request-method',
  'access-control-request-headers',
  'authorization',
  'content-type',
  'cookie',
  'range',
  'x-foo',
]
const JWT = /eyJ[\w-]+\.[\w-]+\.[\w-]+/g

/** Brings what the sandbox did into the recording's form. */
export function seenBy(
  { request, observed }: RecordedStep,
  outcome: Outcome,
  lines: string[],
  arrivals: Arrival[],
): Seen {
  const translated = lines.map((line) => protocolLine(line, observed))
  const names = new Set([...TOLD, ...headerNames(request.headers)])
  return {
    ...normalized(outcome),
    console: translated.filter((line) => typeof line === 'string'),
    consoleNetwork: translated.filter((line) => typeof line === 'object'),
    wire: arrivals.map(({ server, method, path, headers, body }) => ({
      server,
      method,
      path,
      headers: Object.fromEntries(
        [...headers]
          .filter(([name]) => names.has(name))
          .map(([name, value]) => [name, masked(name, value)]),
      ),
      body: body.replace(/------?WebKitFormBoundary\w+/g, '--<boundary>'),
    })),
  }
}

/** The recording in the form of what is seen. */
export const recordedAs = (observed: Observed): Seen => {
  const { wire, anyOfTheseHeadersMayBeNamed, ...rest } = observed
  return {
    ...rest,
    console: rest.console.map((line) => withAnyHeader(line, anyOfTheseHeadersMayBeNamed)),
    wire: wire.map(({ server, method, path, headers, body = '' }) => ({
      server,
      method,
      path,
      headers,
      body,
    })),
  }
}

/** DevTools' panel names method and address first; the protocol, which recorded, words the line otherwise. */
function protocolLine(line: string, observed: Observed): string | { text: string; url: string } {
  const network = /^(\S+) (\S+) (net::\S+|\d{3}(?: \(.*\))?)$/.exec(line)
  if (!network) return withAnyHeader(line, observed.anyOfTheseHeadersMayBeNamed)
  const [, , url = '', what = ''] = network
  const text = what.startsWith('net::')
    ? what
    : `the server responded with a status of ${/ /.test(what) ? what : `${what} ()`}`
  return { text: `Failed to load resource: ${text}`, url }
}

const withAnyHeader = (line: string, names: string[] = []): string =>
  line.replace(/(Request header field )(\S+)/, (all, lead: string, name: string) =>
    names.includes(name) ? `${lead}<any>` : all,
  )

function masked(name: string, value: string): string {
  if (name === 'authorization') return '<present>'
  if (name === 'user-agent' && value === navigator.userAgent) return "<the browser's own>"
  return value.replace(/boundary=----WebKitFormBoundary\w+/, 'boundary=<boundary>')
}

const normalized = (outcome: Outcome): Outcome =>
  JSON.parse(JSON.stringify(outcome).replace(JWT, '<jwt>')) as Outcome

const headerNames = (headers: RecordedStep['request']['headers'] = {}): string[] =>
  (Array.isArray(headers) ? headers.map(([name = '']) => name) : Object.keys(headers)).map((name) =>
    name.toLowerCase(),
  )
