import type { AppRequest, AppResponse } from '../../contract/messages.ts'
import { NetworkFailure } from './RequestChannel.ts'

/** The browser tells its own console alone why a `data:` or `blob:` address could not be read; the sandbox's tells it too. */
export function logNativeFailure(method: string, url: string): void {
  console.error(
    `${method} ${url} net::ERR_${url.startsWith('data:') ? 'INVALID_URL' : 'FILE_NOT_FOUND'}`,
  )
}

/**
 * Reads a `data:` or `blob:` address, which needs no network.
 * @throws NetworkFailure when it cannot be read; the signal's reason when aborted
 */
export async function requestNatively(
  { method, url }: AppRequest,
  signal: AbortSignal,
  native: typeof fetch,
): Promise<AppResponse> {
  try {
    const response = await native(url, { method, signal })
    const { status, statusText, redirected, type, headers } = response
    const body = await response.arrayBuffer()
    return {
      url,
      status,
      statusText,
      redirected,
      type,
      headers: [...headers],
      exposedHeaders: null,
      body,
    }
  } catch {
    signal.throwIfAborted()
    logNativeFailure(method, url)
    throw new NetworkFailure()
  }
}
