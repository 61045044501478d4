import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emulatedCases } from '../../sandbox/network/cases/recordedCases.ts'
import { RecordedServers } from '../../sandbox/network/cases/RecordedServers.ts'
import { replayCase } from '../../sandbox/network/cases/replayCase.ts'
import { recordedAs } from '../../sandbox/network/cases/seen.ts'
import { createMockServer } from './createMockServer.ts'

const API = 'http://127.0.0.1:8000'
// Whatever Django answers; a scripted server is none.
const cases = emulatedCases.filter(({ scripted }) => !scripted)
let consoleLines: string[] = []

beforeEach(() => {
  // Time that a case waits passes on the clock alone.
  vi.useFakeTimers({ toFake: ['Date'] })
  consoleLines = []
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => {
    consoleLines.push(String(text))
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Signed once: the key is the same in every case. */
const token = login()

async function login(): Promise<string> {
  const server = await createMockServer()
  const headers = new Headers({ 'Content-Type': 'application/json' })
  const body = '{"username":"vue","password":"django-rest-123"}'
  const request = new Request(`${API}/api-token-auth/`, { method: 'POST', headers, body })
  headers.set('Content-Length', String(body.length))
  const answer = (await (await server.respond(request, headers)).json()) as { token: string }
  return answer.token
}

test('most recorded cases are about Django', () => expect(cases.length).toBeGreaterThan(400))

test.each(cases.map((recorded) => [recorded.id, recorded] as const))(
  'the mock and the sandbox do what Django and Chromium did: %s',
  async (_id, recorded) => {
    let server = await createMockServer(null, recorded.settings)
    const seen = await replayCase(recorded, {
      servers: new RecordedServers(() => Promise.resolve(server)),
      token: await token,
      consoleLines,
      async prepare({ wait, settings }, isFirst) {
        vi.setSystemTime(Date.now() + (wait ?? 0))
        if (settings && !isFirst) server = await createMockServer(null, settings)
      },
    })
    const steps = [recorded, ...(recorded.then ?? [])]
    expect(seen).toEqual(steps.map(({ observed }) => recordedAs(observed)))
  },
)
