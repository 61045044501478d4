import { UnicodeEncodeError } from './exceptions.ts'
import { floatRepr } from './float.ts'
import type { PyValue } from './values.ts'

// str.isspace: unlike JavaScript's trim it takes U+001C to U+001F and U+0085, and leaves U+FEFF alone.
const SPACE = new Set(
  '\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007' +
    '\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
)

/** `text.strip()`. No pattern for a run at the end: it would look at each blank of a long run anew. */
export function strip(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && SPACE.has(text[start]!)) start += 1
  while (end > start && SPACE.has(text[end - 1]!)) end -= 1
  return text.slice(start, end)
}

/** `len(text)`: code points, where JavaScript counts UTF-16 units. */
export function len(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length; i += 1) {
    if (isHighSurrogate(text.charCodeAt(i)) && isLowSurrogate(text.charCodeAt(i + 1))) count -= 1
  }
  return count
}

/** `str(value)` of a scalar. */
export function str(value: null | boolean | bigint | number | string): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'number' ? floatRepr(value) : String(value)
}

export function isScalar(value: PyValue): value is null | boolean | bigint | number | string {
  return value === null || typeof value !== 'object'
}

/** The first surrogate that has no partner, as U+XXXX's number; undefined if the text is sound. */
export function loneSurrogate(text: string): number | undefined {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(i + 1))) i += 1
    else if (isHighSurrogate(code) || isLowSurrogate(code)) return code
  }
  return undefined
}

/**
 * `text.encode()`
 * @throws UnicodeEncodeError for a lone surrogate, which TextEncoder would silently replace
 */
export function encode(text: string): Uint8Array<ArrayBuffer> {
  const surrogate = loneSurrogate(text)
  if (surrogate !== undefined) {
    throw new UnicodeEncodeError(
      `'utf-8' codec can't encode character '\\u${surrogate.toString(16)}': surrogates not allowed`,
    )
  }
  return new TextEncoder().encode(text)
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
