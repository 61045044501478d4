import type { RequestEntry } from '../record/RequestEntry.ts'
import type { RunRecord } from '../record/RunRecord.ts'
import type { Refusal } from './accessCheck.ts'
import type { Journey } from './Journey.ts'
import type { TargetProblem } from './targetProblem.ts'
import type { Exchange } from './Wire.ts'

/**
 * Writes the lines that Chromium writes into the console about requests, in its words. Each answers `null`: no answer for the
 * app.
 */
export class NetworkConsole {
  readonly #record: RunRecord

  constructor(record: RunRecord) {
    this.#record = record
  }

  /** CORS withholds an answer. */
  blocked(journey: Journey, { entry }: Exchange, refusal: NonNullable<Refusal>): null {
    entry.failure = 'net::ERR_FAILED'
    entry.blockedBecause = refusal
    if (entry.initiator !== 'preflight') entry.readableHeaders = []
    return this.#refused(journey, refusal)
  }

  /** @param failure Chromium's name, unless the exchange has one */
  failed({ request, url }: Journey, { entry }: Exchange, failure = 'net::ERR_FAILED'): null {
    entry.failure ??= failure
    if (entry.failure !== 'net::ERR_ABORTED') {
      this.#error(`${request.method} ${url.href} ${entry.failure}`)
    }
    return null
  }

  badStatus({ method, url, status, statusText }: RequestEntry): void {
    this.#error(`${method} ${url} ${status}${statusText ? ` (${statusText})` : ''}`)
  }

  /** Nothing was sent. */
  notSent(journey: Journey, { text, isCorsRefusal }: TargetProblem): null {
    if (isCorsRefusal) return this.#refused(journey, text)
    this.#error(text)
    return null
  }

  #refused({ request, url, firstUrl, pageOrigin, hops }: Journey, reason: string): null {
    const what = request.initiator === 'fetch' ? 'fetch' : 'XMLHttpRequest'
    const from = hops > 0 ? ` (redirected from '${firstUrl}')` : ''
    this.#error(
      `Access to ${what} at '${url.href}'${from} from origin '${pageOrigin}' has been blocked by CORS policy: ${reason}`,
    )
    this.#error(`${request.method} ${url.href} net::ERR_FAILED`)
    return null
  }

  #error(text: string): void {
    const values = [{ kind: 'string' as const, text }]
    this.#record.add({ kind: 'console', level: 'error', values, place: null })
  }
}
