import { bodyOf } from './bodyOf.ts'
import type { Outcome, RecordedRequest } from './RecordedCase.ts'

/** Makes a case's request with `fetch`, and tells what its code gets. */
export async function performFetch(
  fetch: typeof window.fetch,
  request: RecordedRequest,
): Promise<Outcome> {
  const { url, body, abort, method, headers, mode, credentials, redirect, cache, duplex } = request
  const given = { method, headers, mode, credentials, redirect, cache, duplex }
  const init = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as RequestInit
  if (body) init.body = bodyOf(body)
  if (abort) init.signal = AbortSignal.abort()
  try {
    const response = await fetch(url, init)
    const { type, status, statusText, ok, redirected } = response
    return {
      outcome: 'resolved',
      response: {
        type,
        status,
        statusText,
        ok,
        redirected,
        url: response.url,
        headers: [...response.headers],
        body: await response.text(),
      },
    }
  } catch (error) {
    const { name, message } = error as Error
    return { outcome: 'rejected', error: { name, message } }
  }
}
