import type { HeaderPairs } from '../contract/messages.ts'
import { NO_TIES, type RequestEntry, type RequestTies } from '../record/RequestEntry.ts'
import type { ServerEntry } from '../record/ServerEntry.ts'
import type { RunRecord } from '../record/RunRecord.ts'
import { unanswered } from '../record/unanswered.ts'
import { setCookieLines } from './Answer.ts'
import { browserHeaders } from './browserHeaders.ts'
import type { KeptAnswer } from './HttpCache.ts'
import { HostQueue } from './HostQueue.ts'
import type { Internet, Respond } from './Internet.ts'
import type { ServerEvent } from './ServerEvent.ts'
import { Throttle } from './Throttle.ts'

/** What goes onto the wire. */
export interface WireRequest {
  initiator: RequestEntry['initiator']
  /** What led to it. */
  ties?: RequestTies
  method: string
  url: URL
  headers: HeaderPairs
  body: ArrayBuffer | null
  mode: RequestMode
  /** The value of `Origin`, `null` to send none. */
  origin: string | null
  /** The value of `Cookie`, `null` to send none. */
  cookies: string | null
  /** Browsers send streams over HTTP/2 alone, which Django's development server does not speak. */
  hasStreamBody?: boolean
  signal: AbortSignal
  /** Told when the request has left. */
  onSent?(): void
  /** Told of its entry in the record. */
  onRecorded?(entry: RequestEntry): void
}

/** A request on the wire with what came back; `answer` is `null` when nothing did. */
export interface Exchange {
  entry: RequestEntry
  answer: Response | null
  body: Uint8Array<ArrayBuffer>
}

/** The wire between the browser and whatever answers: finds the server, counts requests per host, records everything. */
export class Wire {
  /** How slow the line is. */
  readonly throttle = new Throttle()
  readonly #pageOrigin: string
  readonly #internet: Internet
  readonly #record: RunRecord
  readonly #queue = new HostQueue()

  constructor(pageOrigin: string, internet: Internet, record: RunRecord) {
    this.#pageOrigin = pageOrigin
    this.#internet = internet
    this.#record = record
  }

  async exchange(request: WireRequest): Promise<Exchange> {
    const { url, signal } = request
    const entry = this.#entry(request)
    const started = performance.now()
    try {
      const { answer, body } = await this.#queue.run(url.host, signal, () =>
        this.#send(request, entry),
      )
      note(entry, answer, body)
      return { entry, answer, body }
    } catch (error) {
      entry.failure = signal.aborted ? 'net::ERR_ABORTED' : failureName(error)
      return { entry, answer: null, body: new Uint8Array() }
    } finally {
      this.#end(entry, performance.now() - started)
    }
  }

  /** An answer that the browser had kept: nothing is sent, and the record says so. */
  fromCache(request: WireRequest, kept: KeptAnswer): Exchange {
    const answer = kept.answer
    const body = request.method === 'HEAD' ? new Uint8Array() : kept.body
    const entry = this.#entry(request)
    entry.isFromCache = true
    this.#end(entry, 0)
    note(entry, answer, body)
    return { entry, answer, body }
  }

  /** A request that fails before anything is sent. @param failure Chromium's name */
  failed(request: WireRequest, failure: string): Exchange {
    const entry = this.#entry(request)
    entry.failure = failure
    this.#end(entry, 0)
    return { entry, answer: null, body: new Uint8Array() }
  }

  /** The headers that a request goes out with. */
  headersOf(request: WireRequest): HeaderPairs {
    return browserHeaders(request, this.#pageOrigin)
  }

  async #send(
    request: WireRequest,
    entry: RequestEntry,
  ): Promise<{ answer: Response; body: Uint8Array<ArrayBuffer> }> {
    const { url, signal, onSent } = request
    const { id, requestHeaders, requestBody } = entry
    entry.timing = { ...entry.timing, connected: performance.now() }
    const respond = await this.#internet(url)
    if (!(respond instanceof Function)) throw new ConnectionFailure(respond.failure)
    if (request.hasStreamBody) throw new ConnectionFailure('net::ERR_ALPN_NEGOTIATION_FAILED')
    await this.throttle.send(requestBody?.byteLength ?? 0, signal)
    onSent?.()
    const { answer, body } = await abortable(
      answerOf(respond, request, new Headers(requestHeaders), (event) => {
        this.#record.add<ServerEntry>({ kind: 'server', request: id, event })
      }),
      signal,
    )
    entry.timing = { ...entry.timing, answered: performance.now() }
    await this.throttle.receive(body.byteLength, signal)
    return { answer, body }
  }

  #end(entry: RequestEntry, duration: number): void {
    entry.endedAfter = this.#record.lastId
    entry.duration = duration
  }

  #entry(request: WireRequest): RequestEntry {
    const entry = this.#record.add<RequestEntry>({
      kind: 'request',
      initiator: request.initiator,
      byReader: false,
      ties: request.ties ?? NO_TIES,
      timing: { started: performance.now(), connected: null, answered: null },
      method: request.method,
      url: request.url.href,
      appHeaders: request.initiator === 'preflight' ? [] : request.headers,
      requestHeaders: this.headersOf(request),
      requestBody: request.body && new Uint8Array(request.body),
      ...unanswered(),
    })
    request.onRecorded?.(entry)
    return entry
  }
}

function note(entry: RequestEntry, answer: Response, body: Uint8Array): void {
  entry.status = answer.status
  entry.statusText = answer.statusText
  const shown = [...answer.headers].filter(([name]) => name !== 'set-cookie')
  const cookies = setCookieLines(answer).map((line): [string, string] => ['set-cookie', line])
  entry.responseHeaders = [...shown, ...cookies]
  entry.readableHeaders = [...answer.headers.keys()]
  entry.responseBody = body
}

class ConnectionFailure extends Error {}

function failureName(error: unknown): string {
  if (error instanceof ConnectionFailure) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED') {
    return 'net::ERR_CONNECTION_REFUSED'
  }
  // A server that throws hangs up on the browser; its maintainers find the cause in the page's own console.
  console.error('Failed to answer a request: the server threw.', error)
  return 'net::ERR_EMPTY_RESPONSE'
}

async function answerOf(
  respond: Respond,
  { method, url, body }: WireRequest,
  headers: Headers,
  observe: (event: ServerEvent) => void,
): Promise<{ answer: Response; body: Uint8Array<ArrayBuffer> }> {
  // Neither belongs to a request line, and a Request with a user name in its address cannot be made.
  const address = new URL(url)
  address.hash = address.username = address.password = ''
  const content = /^(GET|HEAD)$/.test(method) ? null : body
  const sent = new Request(address, { method, headers, body: content })
  const answer = await respond(sent, headers, observe)
  return { answer, body: new Uint8Array(await answer.arrayBuffer()) }
}

/** A server that is slow to answer holds no aborted request back. */
function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
