import { lookup } from '../../python/codecs.ts'
import { fromLatin1 } from '../../python/bytes.ts'
import { unquoteValue } from '../../python/cgi.ts'
import { LookupError, ValueError } from '../../python/exceptions.ts'
import { unquote } from '../../python/urllib/parse.ts'

/** A parameter's value: bytes still to be decoded, or text if it came with its encoding. */
export type ParamValue = Uint8Array<ArrayBuffer> | string

/**
 * Reads a header line, whose characters stand for single bytes: the value before the first
 * semicolon in lower case, and the parameters. Django: parse_header in django/http/multipartparser.py
 * @throws ValueError where the line is not ASCII although it must be
 */
export function parse_header(line: string): [string, Map<string, ParamValue>] {
  const [key = '', ...rest] = splitParams(`;${line}`)
  const params = new Map<string, ParamValue>()
  for (const param of rest) {
    const equals = param.indexOf('=')
    if (equals < 0) continue
    const name = ascii(strip(param.slice(0, equals)).toLowerCase())
    const value = unquoteValue(strip(param.slice(equals + 1)))
    // filename*=UTF-8''na%C3%AFve.txt carries its encoding (RFC 2231).
    const encoded = name.endsWith('*') && param.split("'").length === 3
    params.set(name.replace(/\*$/, ''), encoded ? decodeExtended(value) : fromLatin1(value))
  }
  return [ascii(key.toLowerCase()), params]
}

/** `bytes.strip()`: ASCII blanks only. */
export function strip(text: string): string {
  return text.replace(/^[\t-\r ]+|[\t-\r ]+$/g, '')
}

function splitParams(line: string): string[] {
  const parts: string[] = []
  let rest = line
  while (rest.startsWith(';')) {
    rest = rest.slice(1)
    let end = rest.indexOf(';')
    // Unlike cgi's reading, this one counts escaped quotes too.
    while (end > 0 && rest.slice(0, end).split('"').length % 2 === 0)
      end = rest.indexOf(';', end + 1)
    if (end < 0) end = rest.length
    parts.push(strip(rest.slice(0, end)))
    rest = rest.slice(end)
  }
  return parts
}

function decodeExtended(value: string): string {
  const [encoding = '', , text] = value.split("'")
  if (text === undefined) throw new ValueError('not enough values to unpack (expected 3)')
  const decoded = lookup('utf-8')!.decode(fromLatin1(text))
  if (!decoded.includes('%')) return decoded
  const codec = lookup(encoding)
  if (!codec) throw new LookupError(`unknown encoding: ${encoding}`)
  return unquote(decoded, codec)
}

function ascii(text: string): string {
  lookup('ascii')!.decode(fromLatin1(text))
  return text
}
