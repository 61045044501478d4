import type { AppRequest, AppResponse } from '../../contract/messages.ts'
import { NO_TIES, type RequestEntry } from '../../record/RequestEntry.ts'
import type { RunRecord } from '../../record/RunRecord.ts'
import { unanswered } from '../../record/unanswered.ts'
import { panelWords } from '../../words/panelWords.ts'
import type { FetchControl } from '../Journey.ts'
import type { Throttle } from '../Throttle.ts'
import { reachServer } from './reachServer.ts'
import type { RealServer } from './RealServer.ts'

/** Sends requests to a real server, and records what a page may know of them: no preflight, only headers that are exposed. */
export class RealNetwork {
  readonly #record: RunRecord
  readonly #throttle: Throttle

  constructor(record: RunRecord, throttle: Throttle) {
    this.#record = record
    this.#throttle = throttle
  }

  /** @returns the answer as the real browser lets the page read it, `null` when there is none */
  async fetch(
    server: RealServer,
    request: AppRequest,
    { signal, onSent, onRecorded }: FetchControl,
  ): Promise<AppResponse | null> {
    const entry = this.#entry(server, request)
    onRecorded?.(entry)
    const started = performance.now()
    try {
      await this.#throttle.send(request.body?.byteLength ?? 0, signal)
      const answer = await server.send(request, signal)
      onSent?.()
      await this.#throttle.receive(answer.body.byteLength, signal)
      note(entry, answer)
      if (answer.status >= 400) this.#line(`${lead(entry)} ${answer.status} (${answer.statusText})`)
      return answer
    } catch {
      entry.failure = signal.aborted ? 'net::ERR_ABORTED' : 'net::ERR_FAILED'
      if (!signal.aborted) await this.#explain(server, entry)
      return null
    } finally {
      entry.endedAfter = this.#record.lastId
      entry.duration = performance.now() - started
    }
  }

  /** A page is told nothing but that it failed; whether anything answers at all can be asked. */
  async #explain({ origin }: RealServer, entry: RequestEntry): Promise<void> {
    this.#line(`${lead(entry)} net::ERR_FAILED`)
    const unreachable = await reachServer(origin)
    const why = unreachable
      ? panelWords.connection.unreachable[unreachable](origin)
      : panelWords.connection.withheld(origin, location.origin)
    entry.blockedBecause = why
    this.#line(why)
  }

  #entry(server: RealServer, request: AppRequest): RequestEntry {
    return this.#record.add<RequestEntry>({
      kind: 'request',
      initiator: request.initiator,
      byReader: false,
      ties: NO_TIES,
      timing: { started: performance.now(), connected: null, answered: null },
      method: request.method,
      url: server.addressOf(new URL(request.url)).href,
      appHeaders: request.headers,
      requestHeaders: [...request.headers, ['Origin', location.origin]],
      requestBody: request.body && new Uint8Array(request.body),
      ...unanswered(),
    })
  }

  #line(text: string): void {
    const values = [{ kind: 'string' as const, text }]
    this.#record.add({ kind: 'console', level: 'error', values, place: null })
  }
}

const lead = ({ method, url }: RequestEntry): string => `${method} ${url}`

function note(entry: RequestEntry, { status, statusText, headers, body }: AppResponse): void {
  entry.status = status
  entry.statusText = statusText
  entry.responseHeaders = headers
  entry.readableHeaders = headers.map(([name]) => name)
  entry.responseBody = new Uint8Array(body.slice())
}
