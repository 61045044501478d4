import type { HeaderPairs } from '../../../../contract/messages.ts'

/** How a body is shown. */
export type BodyKind =
  | { kind: 'none' }
  | { kind: 'json' | 'form' | 'html' | 'text'; text: string }
  | { kind: 'multipart'; boundary: string; bytes: Uint8Array }
  /** No text: what its type says, or its bytes. */
  | { kind: 'binary'; type: string; bytes: Uint8Array }

/** What a body is, by its Content-Type and its bytes. */
export function bodyKind(body: Uint8Array | null, headers: HeaderPairs): BodyKind {
  if (!body || body.byteLength === 0) return { kind: 'none' }
  const header = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  const type = (header.split(';')[0] ?? '').trim().toLowerCase()
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(header)
  if (type === 'multipart/form-data' && boundary) {
    return { kind: 'multipart', boundary: boundary[1] ?? boundary[2] ?? '', bytes: body }
  }
  const text = textOf(body)
  if (text === null) return { kind: 'binary', type, bytes: body }
  if (/[/+]json$/.test(type)) return { kind: 'json', text }
  if (type === 'application/x-www-form-urlencoded') return { kind: 'form', text }
  return { kind: type === 'text/html' ? 'html' : 'text', text }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
