import type { RequestEntry } from '../record/RequestEntry.ts'
import type { RunRecord } from '../record/RunRecord.ts'
import type { Journey } from './Network.ts'
import type { Exchange } from './Wire.ts'

/** Writes the lines that Chromium writes into the console about requests, in its words. Each answers `null`: no answer for the app. */
export class NetworkConsole {
  readonly #record: RunRecord

  constructor(record: RunRecord) {
    this.#record = record
  }

  blocked(journey: Journey, reason: string): null {
    const { request, url, origin, hops } = journey
    const what = request.initiator === 'fetch' ? 'fetch' : 'XMLHttpRequest'
    const from = hops > 0 ? ` (redirected from '${request.url}')` : ''
    this.#error(
      `Access to ${what} at '${url.href}'${from} from origin '${origin}' has been blocked by CORS policy: ${reason}`,
    )
    this.#error(`${request.method} ${url.href} net::ERR_FAILED`)
    return null
  }

  failed({ request, url }: Journey, { entry }: Exchange): null {
    entry.failure ??= 'net::ERR_FAILED'
    if (entry.failure !== 'net::ERR_ABORTED') {
      this.#error(`${request.method} ${url.href} ${entry.failure}`)
    }
    return null
  }

  badStatus({ method, url, status, statusText }: RequestEntry): void {
    this.#error(`${method} ${url} ${status} (${statusText})`)
  }

  notSameOrigin({ url, origin }: Journey): null {
    this.#error(
      `Fetch API cannot load ${url.href}. Request mode is "same-origin" but the URL's origin is not same as the request origin ${origin}.`,
    )
    return null
  }

  unsupportedScheme({ url, request }: Journey): null {
    const scheme = url.protocol.slice(0, -1)
    this.#error(
      request.initiator === 'fetch'
        ? `Fetch API cannot load ${url.href}. URL scheme "${scheme}" is not supported.`
        : `${scheme.toUpperCase()} is not supported.`,
    )
    return null
  }

  #error(text: string): void {
    const values = [{ kind: 'string' as const, text }]
    this.#record.add({ kind: 'console', level: 'error', values, place: null })
  }
}
