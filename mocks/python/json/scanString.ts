import { JSONDecodeError } from './JSONDecodeError.ts'

const ESCAPES: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/**
 * Reads a JSON string whose opening quote stands just before `start`.
 * Returns the text and where it ends. (CPython: scanstring_unicode in Modules/_json.c)
 */
export function scanString(text: string, start: number): [string, number] {
  const begin = start - 1
  let result = ''
  let at = start
  for (;;) {
    const stop = findStop(text, at, begin)
    result += text.slice(at, stop)
    if (text[stop] === '"') return [result, stop + 1]
    const escape = text[stop + 1]
    if (escape === undefined) {
      throw new JSONDecodeError('Unterminated string starting at', text, begin)
    }
    if (escape === 'u') {
      result += String.fromCharCode(scanHex(text, stop + 2))
      at = stop + 6
    } else {
      const char = ESCAPES[escape]
      if (char === undefined) throw new JSONDecodeError('Invalid \\escape', text, stop)
      result += char
      at = stop + 2
    }
  }
}

/** The next quote or backslash. */
function findStop(text: string, start: number, begin: number): number {
  for (let at = start; at < text.length; at += 1) {
    const char = text[at]!
    if (char === '"' || char === '\\') return at
    if (char <= '\x1f') throw new JSONDecodeError('Invalid control character at', text, at)
  }
  throw new JSONDecodeError('Unterminated string starting at', text, begin)
}

function scanHex(text: string, at: number): number {
  const digits = text.slice(at, at + 4)
  // The scanner wants something after the digits too: a string cannot end with them.
  if (!/^[0-9a-fA-F]{4}$/.test(digits) || at + 4 >= text.length) {
    throw new JSONDecodeError('Invalid \\uXXXX escape', text, at - 1)
  }
  return Number.parseInt(digits, 16)
}
