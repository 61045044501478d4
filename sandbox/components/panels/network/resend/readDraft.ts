import type { AppRequest, HeaderPairs } from '../../../../contract/messages.ts'
import { plainFetch } from '../../../../contract/plainFetch.ts'
import { isForbiddenRequestHeader } from '../../../../frame/network/forbiddenHeaders.ts'
import { APP_ORIGIN } from '../../../../session/appOrigin.ts'
import type { ResendDraft } from './ResendDraft.ts'

/** What is wrong with what was typed. */
export type ResendFault =
  | { kind: 'method' | 'forbidden-method' | 'address' | 'scheme' | 'body'; text: string }
  | { kind: 'colon' | 'name' | 'value' | 'forbidden'; line: number; text: string }

// RFC 9110, section 5.6.2, "token".
const TOKEN = /^[!#$%&'*+\-.^_`|~\w]+$/
const NORMALISED = /^(delete|get|head|options|post|put)$/i

/**
 * Reads a typed request as `fetch` would take it.
 * @param bytes the body of the request it was made of, for one that cannot be typed
 */
export function readDraft(
  draft: ResendDraft,
  bytes: Uint8Array | null,
): { request: AppRequest } | { fault: ResendFault } {
  const method = draft.method.trim()
  const fault = (
    kind: 'method' | 'forbidden-method' | 'address' | 'scheme' | 'body',
    text: string,
  ) => ({
    fault: { kind, text },
  })
  if (!TOKEN.test(method)) return fault('method', method)
  if (/^(connect|trace|track)$/i.test(method)) return fault('forbidden-method', method)
  const url = draft.url.trim()
  if (url === '' || !URL.canParse(url, `${APP_ORIGIN}/`)) return fault('address', url)
  const address = new URL(url, `${APP_ORIGIN}/`)
  if (!/^https?:$/.test(address.protocol)) return fault('scheme', address.protocol)
  const read = readHeaders(draft.headers)
  if ('fault' in read) return read
  const body = bytes ?? new TextEncoder().encode(draft.body)
  if (/^(get|head)$/i.test(method) && body.byteLength > 0)
    return fault('body', method.toUpperCase())
  return {
    request: {
      ...plainFetch,
      method: NORMALISED.test(method) ? method.toUpperCase() : method,
      url: address.href,
      headers: withDefaults(read.headers, body, bytes === null),
      body: body.byteLength > 0 ? body.slice().buffer : null,
    },
  }
}

function readHeaders(text: string): { headers: HeaderPairs } | { fault: ResendFault } {
  const headers: HeaderPairs = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const fault = (kind: 'colon' | 'name' | 'value' | 'forbidden', what: string) => ({
      fault: { kind, line: index + 1, text: what },
    })
    const colon = line.indexOf(':')
    if (colon < 0) return fault('colon', line.trim())
    const name = line.slice(0, colon).trim()
    const value = line.slice(colon + 1).trim()
    if (!TOKEN.test(name)) return fault('name', name)
    // A header's value is bytes: above U+00FF there is none to send.
    const strange = /[^\t -~\u0080-\u00ff]/u.exec(value)?.[0]
    if (strange !== undefined) return fault('value', strange)
    if (isForbiddenRequestHeader(name, value)) return fault('forbidden', name)
    headers.push([name.toLowerCase(), value])
  }
  return { headers }
}

/** What fetch adds where code says nothing. */
function withDefaults(headers: HeaderPairs, body: Uint8Array, isText: boolean): HeaderPairs {
  const named = (name: string): boolean => headers.some(([one]) => one === name)
  const added: HeaderPairs = []
  if (!named('accept')) added.push(['accept', '*/*'])
  if (isText && body.byteLength > 0 && !named('content-type')) {
    added.push(['content-type', 'text/plain;charset=UTF-8'])
  }
  return [...headers, ...added]
}
