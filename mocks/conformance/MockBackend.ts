import { createServer, type ServerOptions } from '../index.ts'
import { RESET_PATH, resetServer } from '../lab/controlPlane.ts'
import type { LabServer } from '../server.ts'
import type { Backend } from './Backend.ts'
import type { Answer } from './compareAnswer.ts'
import type { WireRequest } from './WireRequest.ts'

/** The mock in this process. Its clock jumps where a real server would have to wait. */
export class MockBackend implements Backend {
  private readonly server: LabServer
  private waited = 0

  constructor(options: ServerOptions = {}) {
    this.server = createServer({ ...options, now: () => this.now() })
  }

  now(): number {
    return Date.now() + this.waited
  }

  wait(milliseconds: number): Promise<void> {
    this.waited += milliseconds
    return Promise.resolve()
  }

  reset(settings: Record<string, unknown>): Promise<void> {
    this.server.reset(settings)
    return Promise.resolve()
  }

  /** All headers travel beside the Request: a browser's own drops some of them. */
  async send({ method, target, headers: list, body }: WireRequest): Promise<Answer> {
    const headers = joined(list)
    if (body && !headers.has('content-length')) headers.set('content-length', String(body.length))
    const response =
      target === RESET_PATH
        ? await resetServer(this.server, method, new TextDecoder().decode(body))
        : await this.server.respond(
            new Request(this.server.origin + target, { method, ...(body ? { body } : {}) }),
            headers,
            target,
          )
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, body: bytes }
  }
}

/** Values of one name in one, as runserver joins them. */
function joined(list: [string, string][]): Headers {
  const values = new Map<string, string>()
  for (const [name, value] of list) {
    const before = values.get(name)
    values.set(name, before === undefined ? value : `${before},${value}`)
  }
  return new Headers([...values])
}
