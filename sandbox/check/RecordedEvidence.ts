import type { RequestEntry } from '../record/RequestEntry.ts'
import type { Browser } from '../session/Browser.ts'
import type { Evidence, ObservedRequest } from './Evidence.ts'

/** Reads the record of a browser in the form that checks use. */
export class RecordedEvidence {
  readonly #browser: Browser

  constructor(browser: Browser) {
    this.#browser = browser
  }

  functions(): Evidence {
    const { siteData, record } = this.#browser
    return {
      requests: () => record.requests.map(observe),
      request: (matches, ms = 2000) => this.#await(matches, ms),
      sessionStorage: () => siteData.snapshot().session,
      localStorage: () => siteData.snapshot().local,
      console: () =>
        record.console.map(({ level, values }) => ({
          level,
          text: values.map((value) => value.text).join(' '),
        })),
    }
  }

  async #await(
    matches: (request: ObservedRequest) => boolean,
    ms: number,
  ): Promise<ObservedRequest | undefined> {
    const deadline = Date.now() + ms
    for (;;) {
      const done = this.#browser.record.requests.filter((entry) => entry.duration !== null)
      const found = done.map(observe).find(matches)
      if (found || Date.now() > deadline) return found
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

function observe(entry: RequestEntry): ObservedRequest {
  const { method, url, status, failure } = entry
  const headers = Object.fromEntries(
    entry.requestHeaders.map(([name, value]) => [name.toLowerCase(), value]),
  )
  const location = new Headers(entry.responseHeaders).get('location')
  const body = decode(entry.requestBody)
  const responseBody = decode(entry.responseBody)
  return {
    preflight: entry.initiator === 'preflight',
    method,
    url,
    path: new URL(url).pathname,
    headers,
    body,
    json: parseJson(body),
    status,
    responseBody,
    responseJson: parseJson(responseBody),
    redirectedTo: location === null ? null : new URL(location, url).href,
    failure,
  }
}

const decode = (bytes: Uint8Array | null): string => (bytes ? new TextDecoder().decode(bytes) : '')

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
