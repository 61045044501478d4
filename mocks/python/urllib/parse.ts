import type { Codec } from '../codecs.ts'
import { ValueError } from '../exceptions.ts'
import { fromLatin1 } from '../bytes.ts'

const ALWAYS_SAFE = /[A-Za-z0-9_.\-~]/

/** `urllib.parse.quote(text, safe)` */
export function quote(text: string, safe: string): string {
  let result = ''
  for (const char of text) {
    if (ALWAYS_SAFE.test(char) || safe.includes(char)) result += char
    else for (const byte of new TextEncoder().encode(char)) result += percent(byte)
  }
  return result
}

export function percent(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

/** `unquote_to_bytes(text)` of ASCII text: a percent sign without two hex digits stays. */
export function unquote_to_bytes(text: string): Uint8Array<ArrayBuffer> {
  return fromLatin1(
    text.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  )
}

/** `unquote(text, encoding, errors='replace')`: each run of ASCII is decoded on its own. */
export function unquote(text: string, codec: Codec): string {
  if (!text.includes('%')) return text
  return text.replace(/\p{ASCII}+/gu, (run) =>
    codec.decode(unquote_to_bytes(run), { errors: 'replace' }),
  )
}

/**
 * `parse_qsl(text, keep_blank_values=True)`: the pairs of a query string.
 * @throws ValueError if there are more than `maxFields` of them
 */
export function parse_qsl(text: string, codec: Codec, maxFields: number): [string, string][] {
  if (text === '') return []
  const parts = text.split('&')
  if (parts.length > maxFields) throw new ValueError('Max number of fields exceeded')
  return parts.filter(Boolean).map((part) => {
    const equals = part.indexOf('=')
    const name = equals < 0 ? part : part.slice(0, equals)
    const value = equals < 0 ? '' : part.slice(equals + 1)
    return [unquote(name.replaceAll('+', ' '), codec), unquote(value.replaceAll('+', ' '), codec)]
  })
}
