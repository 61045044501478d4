import { UnicodeDecodeError, UnicodeError } from './exceptions.ts'
import { decodeUtf8 } from './utf8.ts'

export interface DecodeOptions {
  /** What becomes of bytes that are no text: an error, or U+FFFD in their place. */
  errors?: 'strict' | 'replace'
  /** False: a character cut off at the end is left out, as a stream reader leaves it for later. */
  final?: boolean
}

/** One of Python's text encodings. */
export interface Codec {
  readonly name: string
  decode(bytes: Uint8Array, options?: DecodeOptions): string
}

const utf8: Codec = { name: 'utf-8', decode: decodeUtf8 }

const latin1: Codec = {
  name: 'iso8859-1',
  decode: (bytes) => {
    let text = ''
    for (const byte of bytes) text += String.fromCharCode(byte)
    return text
  },
}

const ascii: Codec = {
  name: 'ascii',
  decode: (bytes, { errors = 'strict' } = {}) => {
    let text = ''
    bytes.forEach((byte, at) => {
      if (byte > 127 && errors === 'strict') {
        throw new UnicodeDecodeError('ascii', bytes, at, at + 1, 'ordinal not in range(128)')
      }
      text += byte > 127 ? '\ufffd' : String.fromCharCode(byte)
    })
    return text
  },
}

// Without a byte order mark a stream reader gives up; the rest of Python takes the machine's own order.
const utf16: Codec = {
  name: 'utf-16',
  decode: (bytes, options = {}) => {
    const [first, second] = bytes
    const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    if (!marked && options.final === false && bytes.length >= 2) {
      throw new UnicodeError('UTF-16 stream does not start with BOM')
    }
    const codec = fromPlatform(marked && first === 0xfe ? 'utf_16be' : 'utf_16le')!
    return codec.decode(marked ? bytes.subarray(2) : bytes, options)
  },
}

const ALIASES: Record<string, Codec> = {
  utf_8: utf8,
  utf8: utf8,
  u8: utf8,
  utf_16: utf16,
  utf16,
  u16: utf16,
  utf: utf8,
  cp65001: utf8,
  ascii,
  us_ascii: ascii,
  '646': ascii,
  ansi_x3_4_1968: ascii,
  latin_1: latin1,
  latin1: latin1,
  latin: latin1,
  l1: latin1,
  iso_8859_1: latin1,
  iso8859_1: latin1,
  '8859': latin1,
  cp819: latin1,
  iso_ir_100: latin1,
}

// The encodings that Python and the Encoding Standard both know by these names.
const SHARED =
  /^(windows_125[0-8]|cp125[0-8]|iso_?8859_([2-8]|1[03-6])|koi8_[ru]|utf_16_?[lb]e|gbk|gb18030|big5|euc_(jp|kr)|shift_jis)$/

/** `codecs.lookup(name)`; undefined where Python raises LookupError. */
export function lookup(name: string): Codec | undefined {
  const key = name.toLowerCase().replace(/[^a-z0-9.]+/g, '_')
  const known = Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined
  return known ?? (SHARED.test(key) ? fromPlatform(key) : undefined)
}

function fromPlatform(key: string): Codec | undefined {
  const label = key
    .replace(/_/g, '-')
    .replace(/^utf-16-/, 'utf-16')
    .replace(/^cp/, 'windows-')
    .replace(/^iso-?8859/, 'iso-8859')
  try {
    new TextDecoder(label)
  } catch {
    return undefined
  }
  return {
    name: label,
    decode: (bytes, { errors = 'strict', final = true } = {}) => {
      const options = { fatal: errors === 'strict', ignoreBOM: true }
      try {
        return new TextDecoder(label, options).decode(bytes, { stream: !final })
      } catch {
        throw new UnicodeDecodeError(label, bytes, 0, 1, 'invalid data')
      }
    },
  }
}
