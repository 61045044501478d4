/** A stretch of a multipart body, as it is on the wire. */
export interface MultipartPiece {
  kind: 'boundary' | 'headers' | 'content'
  bytes: Uint8Array
}

/** A part of a form: a field, or a file where it has a file's name. */
export interface FormPart {
  name: string
  filename: string | null
  contentType: string | null
  content: Uint8Array
}

const CRLF = [13, 10]

/**
 * Takes a multipart body apart; all pieces together are the body, byte for byte. RFC 7578; RFC 2046, section 5.1.1.
 * @param boundary as Content-Type names it, without the leading dashes
 */
export function readMultipart(
  body: Uint8Array,
  boundary: string,
): { pieces: MultipartPiece[]; parts: FormPart[] } {
  const delimiter = new TextEncoder().encode(`--${boundary}`)
  const pieces: MultipartPiece[] = []
  const parts: FormPart[] = []
  const add = (kind: MultipartPiece['kind'], from: number, to: number): void => {
    if (to <= from) return
    const last = pieces.at(-1)
    // The line break before a boundary is of one piece with it.
    if (last?.kind === kind) last.bytes = body.subarray(from - last.bytes.length, to)
    else pieces.push({ kind, bytes: body.subarray(from, to) })
  }
  let at = 0
  let found = delimiterAt(body, delimiter, 0)
  add('content', 0, found ?? body.length)
  while (found !== null) {
    const afterBoundary = lineEnd(body, found + delimiter.length)
    add('boundary', found, afterBoundary)
    at = afterBoundary
    const next = delimiterAt(body, delimiter, at)
    if (next === null) break
    const blank = indexOf(body, [...CRLF, ...CRLF], at - 2)
    const contentAt = blank === null || blank > next ? at : blank + 4
    add('headers', at, contentAt)
    // The line break before a boundary belongs to the boundary.
    const end = Math.max(contentAt, next - (endsWithBreak(body, next) ? 2 : 0))
    add('content', contentAt, end)
    add('boundary', end, next)
    parts.push({
      ...readHeaders(body.subarray(at, contentAt)),
      content: body.subarray(contentAt, end),
    })
    found = next
  }
  if (at < body.length && found !== null) add('content', at, body.length)
  return { pieces, parts }
}

/** Where a line begins with the delimiter. */
function delimiterAt(body: Uint8Array, delimiter: Uint8Array, from: number): number | null {
  for (let at = from; ; at++) {
    const found = indexOf(body, delimiter, at)
    if (found === null || found === 0 || body[found - 1] === 10) return found
    at = found
  }
}

const endsWithBreak = (body: Uint8Array, end: number): boolean =>
  body[end - 2] === CRLF[0] && body[end - 1] === CRLF[1]

function lineEnd(body: Uint8Array, from: number): number {
  const end = indexOf(body, CRLF, from)
  return end === null ? body.length : end + 2
}

function indexOf(body: Uint8Array, wanted: ArrayLike<number>, from: number): number | null {
  const first = wanted[0] ?? -1
  for (let at = body.indexOf(first, Math.max(0, from)); at >= 0; at = body.indexOf(first, at + 1)) {
    let length = 1
    while (length < wanted.length && body[at + length] === wanted[length]) length++
    if (length === wanted.length) return at
  }
  return null
}

function readHeaders(bytes: Uint8Array): Omit<FormPart, 'content'> {
  const text = new TextDecoder().decode(bytes)
  const disposition = /^content-disposition:(.*)$/im.exec(text)?.[1] ?? ''
  return {
    name: parameter(disposition, 'name') ?? '',
    filename: parameter(disposition, 'filename'),
    contentType: /^content-type:\s*(.*?)\s*$/im.exec(text)?.[1] ?? null,
  }
}

/** Browsers write a quote or a line break in a name as a percent code. HTML standard, "multipart/form-data encoding algorithm". */
const parameter = (header: string, name: string): string | null =>
  new RegExp(`;\\s*${name}="([^"]*)"`, 'i')
    .exec(header)?.[1]
    ?.replace(/%(22|0D|0A)/gi, (code) => decodeURIComponent(code)) ?? null
