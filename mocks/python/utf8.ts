import type { DecodeOptions } from './codecs.ts'
import { UnicodeDecodeError } from './exceptions.ts'

/**
 * Bytes to text as CPython's UTF-8 codec does it, with its words for what is wrong.
 * @throws UnicodeDecodeError
 */
export function decodeUtf8(bytes: Uint8Array, options: DecodeOptions = {}): string {
  const { errors = 'strict', final = true } = options
  const decode = (part: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(part)
  if (errors === 'replace') return decode(bytes)
  const fault = findFault(bytes)
  if (!fault) return decode(bytes)
  if (!final && fault.reason === UNEXPECTED_END) return decode(bytes.subarray(0, fault.start))
  throw new UnicodeDecodeError('utf-8', bytes, fault.start, fault.end, fault.reason)
}

interface Fault {
  start: number
  end: number
  reason: string
}

const UNEXPECTED_END = 'unexpected end of data'

function findFault(bytes: Uint8Array): Fault | undefined {
  let at = 0
  while (at < bytes.length) {
    const first = bytes[at]!
    const length = sequenceLength(first)
    if (length === 0) return { start: at, end: at + 1, reason: 'invalid start byte' }
    for (let n = 1; n < length; n += 1) {
      const next = bytes[at + n]
      if (next === undefined) return { start: at, end: bytes.length, reason: UNEXPECTED_END }
      if (!mayFollow(first, n, next)) {
        return { start: at, end: at + n, reason: 'invalid continuation byte' }
      }
    }
    at += length
  }
  return undefined
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  if (first < 0xe0) return 2
  return first < 0xf0 ? 3 : 4
}

/** Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte. */
function mayFollow(first: number, n: number, next: number): boolean {
  if ((next & 0xc0) !== 0x80) return false
  if (n > 1) return true
  if (first === 0xe0) return next >= 0xa0
  if (first === 0xed) return next < 0xa0
  if (first === 0xf0) return next >= 0x90
  return first !== 0xf4 || next < 0x90
}
