import { SandboxResponse } from './SandboxResponse.ts'
import { logNativeFailure } from './requestNatively.ts'
import { NetworkFailure, type RequestChannel } from './RequestChannel.ts'

const MAY_HAVE_BODY = /^(?!GET$|HEAD$)/
const NO_BODY = new ArrayBuffer(0)

/**
 * The sandbox's `fetch`. The platform's own Request does what a browser does before sending: it resolves the address, checks
 * method and headers, drops forbidden ones, encodes the body. Fetch standard, section 5.6.
 * @param native for `data:` and `blob:` addresses, which need no network
 */
export function createFetch(channel: RequestChannel, native: typeof fetch): typeof fetch {
  return async function fetch(input, init) {
    channel.begin()
    const request = constructRequest(input, init)
    const { signal } = request
    // An aborted signal wins over everything else: nothing is read, nothing sent.
    signal.throwIfAborted()
    if (/^(data|blob):/.test(request.url)) {
      return native(request).catch((error: unknown) => {
        if (!signal.aborted) logNativeFailure(request.method, request.url)
        throw error
      })
    }
    const body = MAY_HAVE_BODY.test(request.method)
      ? await abortable(request.arrayBuffer(), signal)
      : NO_BODY
    try {
      const response = await channel.request(
        {
          initiator: 'fetch',
          method: request.method,
          url: request.url,
          headers: [...request.headers],
          body: body.byteLength > 0 ? body : null,
          mode: request.mode,
          credentials: request.credentials,
          redirect: request.redirect,
          cache: request.cache,
          ...streaming(init?.body),
        },
        signal,
      )
      return new SandboxResponse(response)
    } catch (error) {
      throw error instanceof NetworkFailure ? new TypeError('Failed to fetch') : error
    }
  }
}

/** A body whose length is not known beforehand always needs a preflight. Fetch standard, "use-CORS-preflight flag". */
function streaming(body: unknown): { forcePreflight: boolean; hasStreamBody: boolean } {
  const isStream = body instanceof ReadableStream
  return { forcePreflight: isStream, hasStreamBody: isStream }
}

function constructRequest(input: RequestInfo | URL, init: RequestInit | undefined): Request {
  try {
    return new Request(input, init)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const message = error.message.replace(`construct 'Request'`, `execute 'fetch' on 'Window'`)
    throw new TypeError(message, { cause: error })
  }
}

/** A stream as body may never end. */
function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
