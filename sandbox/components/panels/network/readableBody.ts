import type { HeaderPairs } from '../../../contract/messages.ts'

const LONGEST = 20_000

/** A body as text for the reader: JSON indented, anything else as it is. */
export function readableBody(body: Uint8Array | null, headers: HeaderPairs): string {
  if (!body || body.byteLength === 0) return ''
  const type = new Headers(headers).get('content-type') ?? ''
  const text = new TextDecoder().decode(body)
  const shown = type.includes('json') ? indented(text) : text
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
