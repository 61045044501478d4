import type { HeaderPairs } from '../contract/messages.ts'
import type { RequestEntry } from '../record/RequestEntry.ts'
import type { RunRecord } from '../record/RunRecord.ts'
import { browserHeaders } from './browserHeaders.ts'
import { devServer } from './devServer.ts'
import { HostQueue } from './HostQueue.ts'
import type { Server } from './Server.ts'

/** What goes onto the wire. */
export interface WireRequest {
  initiator: RequestEntry['initiator']
  method: string
  headers: HeaderPairs
  body: ArrayBuffer | null
}

/** A request on the wire with what came back; `answer` is `null` when nothing did. */
export interface Exchange {
  entry: RequestEntry
  answer: Response | null
  body: Uint8Array<ArrayBuffer>
}

/** The wire between the browser and whatever answers: finds the server, counts requests per host, records everything. */
export class Wire {
  readonly #origin: string
  readonly #server: () => Promise<Server>
  readonly #record: RunRecord
  readonly #queue = new HostQueue()

  constructor(origin: string, server: () => Promise<Server>, record: RunRecord) {
    this.#origin = origin
    this.#server = server
    this.#record = record
  }

  /** @param originHeader the value of `Origin`, `null` to send none */
  async exchange(
    request: WireRequest,
    url: URL,
    originHeader: string | null,
    signal: AbortSignal,
  ): Promise<Exchange> {
    const headers = browserHeaders(request, url, originHeader, this.#origin)
    const body = request.body && new Uint8Array(request.body)
    const entry = this.#record.add<RequestEntry>({
      kind: 'request',
      initiator: request.initiator,
      method: request.method,
      url: url.href,
      requestHeaders: headers,
      requestBody: body,
      status: null,
      statusText: '',
      responseHeaders: [],
      readableHeaders: [],
      responseBody: null,
      duration: null,
      failure: null,
      blockedBecause: null,
    })
    const started = performance.now()
    try {
      const answer = await this.#queue.run(url.host, async () => {
        const server = await this.#serverOf(url)
        if (!server) throw new ConnectionFailure(failureOf(url))
        signal.throwIfAborted()
        return server(toRequest(request, url, headers), new Headers(headers))
      })
      const bytes = new Uint8Array(await answer.arrayBuffer())
      signal.throwIfAborted()
      entry.status = answer.status
      entry.statusText = answer.statusText
      entry.responseHeaders = [...answer.headers]
      entry.readableHeaders = [...answer.headers.keys()]
      entry.responseBody = bytes
      return { entry, answer, body: bytes }
    } catch (error) {
      entry.failure = signal.aborted ? 'net::ERR_ABORTED' : failureName(error)
      return { entry, answer: null, body: new Uint8Array() }
    } finally {
      entry.duration = performance.now() - started
    }
  }

  async #serverOf(url: URL): Promise<Server['respond'] | null> {
    if (url.origin === this.#origin) return devServer
    const server = await this.#server()
    const { port } = new URL(server.origin)
    // `localhost` and `127.0.0.1` lead to the same machine, though they are two origins.
    const isHere = /^(localhost|127\.0\.0\.1)$/.test(url.hostname) && url.protocol === 'http:'
    return isHere && url.port === port
      ? (request, headers) => server.respond(request, headers)
      : null
  }
}

class ConnectionFailure extends Error {}

function failureOf({ hostname }: URL): string {
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
  return isLocal ? 'net::ERR_CONNECTION_REFUSED' : 'net::ERR_NAME_NOT_RESOLVED'
}

function failureName(error: unknown): string {
  if (error instanceof ConnectionFailure) return error.message
  // A server that throws hangs up on the browser; its maintainers find the cause in the page's own console.
  console.error('Failed to answer a request: the server threw.', error)
  return 'net::ERR_EMPTY_RESPONSE'
}

function toRequest({ method, body }: WireRequest, url: URL, headers: HeaderPairs): Request {
  const address = new URL(url)
  if (address.hostname === 'localhost') address.hostname = '127.0.0.1'
  return new Request(address, { method, headers, body: /^(GET|HEAD)$/.test(method) ? null : body })
}
