import type { AppResponse } from '../../contract/messages.ts'

const ALWAYS =
  /^(cache-control|content-language|content-length|content-type|expires|last-modified|pragma)$/

/** What `getResponseHeader` answers: a header that is not exposed is refused aloud, whether the answer has it or not. */
export function headerFor(
  { headers, exposedHeaders, type }: AppResponse,
  name: string,
): string | null {
  const lower = name.toLowerCase()
  const isExposed =
    type !== 'cors' ||
    exposedHeaders === null ||
    exposedHeaders.includes(lower) ||
    ALWAYS.test(lower)
  if (!isExposed || /^set-cookie2?$/.test(lower)) {
    console.error(`Refused to get unsafe header "${name}"`)
    return null
  }
  const values = headers.flatMap(([header, value]) => (header === lower ? value : []))
  return values.length > 0 ? values.join(', ') : null
}
