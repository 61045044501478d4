import { ValueError } from '../exceptions.ts'

const SIMPLE: Record<string, string> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
}
const ESCAPE =
  /\\(?:\r\n|([0-7]{1,3})|x([\da-fA-F]{0,2})|u([\da-fA-F]{0,4})|U([\da-fA-F]{0,8})|N(\{[^}]*\}?)?|([\s\S]))/g

/**
 * The text of a string literal without bytes or replacements in it.
 * @throws ValueError for an escape that CPython refuses, in its words
 */
export function stringLiteral(literal: string): string {
  const [, prefix = '', quote = ''] = /^([a-zA-Z]*)('''|"""|'|")/.exec(literal) ?? []
  const body = literal.slice(prefix.length + quote.length, -quote.length).replaceAll('\r\n', '\n')
  if (/r/i.test(prefix)) return body
  return body.replace(ESCAPE, (whole, octal, hex, short, long, _name, char, at: number) => {
    if (octal !== undefined) return String.fromCodePoint(parseInt(octal as string, 8))
    for (const [digits, length, name] of [
      [hex, 2, '\\xXX'],
      [short, 4, '\\uXXXX'],
      [long, 8, '\\UXXXXXXXX'],
    ] as const) {
      if (digits === undefined) continue
      const code = parseInt(String(digits), 16)
      if (String(digits).length < length)
        throw escapeError(body, at, whole, `truncated ${name} escape`)
      if (code > 0x10ffff) throw escapeError(body, at, whole, 'illegal Unicode character')
      return String.fromCodePoint(code)
    }
    if (whole.startsWith('\\N')) {
      throw escapeError(body, at, whole, 'unknown Unicode character name')
    }
    if (char === undefined) return ''
    return SIMPLE[char as string] ?? whole
  })
}

function escapeError(body: string, at: number, escape: string, reason: string): ValueError {
  const start = new TextEncoder().encode(body.slice(0, at)).length
  const place = `position ${start}-${start + escape.length - 1}`
  return new ValueError(
    `(unicode error) 'unicodeescape' codec can't decode bytes in ${place}: ${reason}`,
  )
}
