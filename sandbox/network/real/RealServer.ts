import type { AppRequest, AppResponse } from '../../contract/messages.ts'

/** Where a Django project listens when its reader starts it. */
export const USUAL_ADDRESS = 'http://127.0.0.1:8000'

/**
 * A server on the reader's own machine. Requests leave through the page's own `fetch`: the real browser sends preflights, says
 * the site's real origin, and applies CORS.
 */
export class RealServer {
  /** Serialized. */
  readonly origin: string

  constructor(origin: string) {
    this.origin = origin
  }

  /** The address on the real server that an address of the pretended one stands for. */
  addressOf(url: URL): URL {
    const { pathname, search, hash } = url
    return new URL(pathname + search + hash, this.origin)
  }

  /** Sends a request. @throws TypeError when the browser gives no answer; the signal's reason when aborted */
  async send(request: AppRequest, signal: AbortSignal): Promise<AppResponse> {
    const { method, headers, body, mode, credentials, redirect, cache } = request
    const init = { method, headers, body, mode, credentials, redirect, cache, signal }
    const response = await fetch(this.addressOf(new URL(request.url)), init)
    const { url, redirected, type, status, statusText } = response
    return {
      url,
      redirected,
      type,
      status,
      statusText,
      headers: [...response.headers],
      // What the browser withholds is not even known; what it shows is exposed.
      exposedHeaders: [...response.headers.keys()],
      body: await response.arrayBuffer(),
    }
  }
}
