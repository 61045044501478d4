import { createInternet, type Internet, type Respond } from '../Internet.ts'
import type { Server } from '../Server.ts'
import type { RecordedExchange } from './RecordedCase.ts'

/** A request as it arrived. */
export interface Arrival {
  server: string
  method: string
  path: string
  headers: Headers
  body: string
}

const PORTS = ['8000', '8001', '8080', '8081']

/** Servers that answer as they were recorded to, and remember what arrived. */
export class RecordedServers {
  readonly arrivals: Arrival[] = []
  readonly #answers: RecordedExchange[] = []
  readonly #beyond: Internet
  readonly #isApiLive: boolean

  /** @param api answers at port 8000 by itself; without it, that port too answers as it was recorded to */
  constructor(api?: () => Promise<Server>) {
    this.#isApiLive = api !== undefined
    // No page is at this port: the recorded pages' own servers are not Vue's.
    this.#beyond = createInternet('http://localhost:1', api ?? (() => Promise.resolve(SILENT)))
  }

  /** Sets what is answered from here on. */
  expect(wire: RecordedExchange[]): void {
    this.arrivals.length = 0
    this.#answers.splice(0, Infinity, ...wire)
  }

  readonly internet: Internet = async (url) => {
    const isRecorded = url.protocol === 'http:' && PORTS.includes(url.port)
    const isLive = this.#isApiLive && url.port === '8000'
    const beyond = isRecorded && !isLive ? null : await this.#beyond(url)
    if (beyond && !(beyond instanceof Function)) return beyond
    const respond: Respond = beyond ?? ((request) => this.#answer(request))
    return async (request, headers) => {
      const { method } = request
      const { origin, pathname, search } = new URL(request.url)
      const body = await request.clone().text()
      // The API listens at one address, by whatever name it is called.
      const server = url.port === '8000' ? 'http://127.0.0.1:8000' : origin
      this.arrivals.push({ server, method, path: pathname + search, headers, body })
      return respond(request, headers)
    }
  }

  async #answer({ method, url }: Request): Promise<Response> {
    const { pathname, search } = new URL(url)
    const at = this.#answers.findIndex(
      (recorded) => recorded.method === method && recorded.path === pathname + search,
    )
    const [recorded] = at < 0 ? [] : this.#answers.splice(at, 1)
    if (!recorded) throw new Error(`No answer was recorded to ${method} ${url}.`)
    const { response } = recorded
    if (response.dropped) throw new Error('The recorded server hung up.')
    const { status, statusText, headers, body } = response
    const hasBody = ![204, 205, 304].includes(status) && method !== 'HEAD'
    // As bytes: a Response would name the type of a text.
    const bytes = hasBody ? new TextEncoder().encode(body) : null
    return new Response(bytes, { status, statusText, headers })
  }
}

const SILENT: Server = {
  origin: 'http://127.0.0.1:8000',
  respond: () => Promise.reject(new Error('Nobody answers at this port.')),
  reset: () => {},
}
