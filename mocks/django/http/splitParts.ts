import { find, fromLatin1, toLatin1 } from '../../python/bytes.ts'
import { ValueError } from '../../python/exceptions.ts'
import { type ParamValue, parse_header } from './parse_header.ts'

type Params = Map<string, ParamValue>

/** What stands between two boundaries. RAW parts have no readable Content-Disposition. */
export interface Part {
  type: 'RAW' | 'FIELD' | 'FILE'
  headers: Map<string, { value: string; params: Params }>
  content: Uint8Array<ArrayBuffer>
}

const MAX_HEADER_SIZE = 1024
const HEADER_END = fromLatin1('\r\n\r\n')
const [CR, LF] = [13, 10]

/** The parts of a multipart body: also what stands before the first boundary and after the last. */
export function* splitParts(body: Uint8Array<ArrayBuffer>, boundary: string): Generator<Part> {
  const separator = fromLatin1(`--${boundary}`)
  let start = 0
  while (start < body.length) {
    const found = find(body, separator, start)
    let end = found === -1 ? body.length : found
    // The line break before a boundary belongs to the boundary; at the end of the body there is none.
    if (found !== -1 && end > start && body[end - 1] === LF) end -= 1
    if (found !== -1 && end > start && body[end - 1] === CR) end -= 1
    yield readPart(body.subarray(start, end))
    start = found === -1 ? body.length : found + separator.length
  }
}

function readPart(chunk: Uint8Array<ArrayBuffer>): Part {
  const headers: Part['headers'] = new Map()
  const headerEnd = find(chunk.subarray(0, MAX_HEADER_SIZE), HEADER_END)
  if (headerEnd === -1) return { type: 'RAW', headers, content: chunk }
  for (const line of toLatin1(chunk.subarray(0, headerEnd)).split('\r\n')) readHeader(line, headers)
  const disposition = headers.get('content-disposition')
  if (!disposition) return { type: 'RAW', headers, content: chunk }
  const filename = disposition.params.get('filename')
  return {
    type: filename?.length ? 'FILE' : 'FIELD',
    headers,
    content: chunk.subarray(headerEnd + HEADER_END.length),
  }
}

/** A line that is no header is passed over. */
function readHeader(line: string, headers: Part['headers']): void {
  try {
    const [pair, params] = parse_header(line)
    const colon = pair.indexOf(':')
    if (colon < 0) return
    headers.set(pair.slice(0, colon), { value: pair.slice(colon + 1).trim(), params })
  } catch (error) {
    if (!(error instanceof ValueError)) throw error
  }
}
