import { b64decode, BinasciiError } from '../../python/base64.ts'
import { toLatin1 } from '../../python/bytes.ts'
import { valid_boundary } from '../../python/cgi.ts'
import type { Codec } from '../../python/codecs.ts'
import { unescape } from '../../python/html.ts'
import { strip as stripText } from '../../python/str.ts'
import {
  DATA_UPLOAD_MAX_MEMORY_SIZE,
  DATA_UPLOAD_MAX_NUMBER_FIELDS,
  DATA_UPLOAD_MAX_NUMBER_FILES,
} from '../conf/global_settings.ts'
import { RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent } from '../core/exceptions.ts'
import { MultiPartParserError } from './MultiPartParserError.ts'
import { MultiValueDict } from './MultiValueDict.ts'
import { type ParamValue, parse_header, strip } from './parse_header.ts'
import { QueryDict } from './QueryDict.ts'
import { type Part, splitParts } from './splitParts.ts'
import { UploadedFile } from './UploadedFile.ts'

/** Reads a multipart/form-data body. Django: django/http/multipartparser.py */
export class MultiPartParser {
  private readonly boundary: string
  private readonly post = new QueryDict()
  private readonly files = new MultiValueDict<UploadedFile>()
  private bytesRead = 0

  /** @throws MultiPartParserError for a Content-Type without a usable boundary */
  constructor(
    contentType: string,
    private readonly body: Uint8Array<ArrayBuffer>,
    private readonly codec: Codec,
  ) {
    this.boundary = readBoundary(contentType)
  }

  /**
   * The fields and the files, each kind in order of first appearance.
   * @throws SuspiciousOperation if there is too much of something
   */
  parse(): [QueryDict, MultiValueDict<UploadedFile>] {
    let keys = 0
    let files = 0
    // A file is complete only when something follows it: one that no boundary closes is dropped.
    let complete = () => {}
    for (const part of splitParts(this.body, this.boundary)) {
      complete()
      complete = () => {}
      // Two more, for the raw parts before the first boundary and after the last.
      if (part.type !== 'FILE' && (keys += 1) > DATA_UPLOAD_MAX_NUMBER_FIELDS + 2) {
        throw new TooManyFieldsSent(tooMany('GET/POST parameters', 'FIELDS'))
      }
      const name = part.headers.get('content-disposition')?.params.get('name')
      if (name === undefined) continue
      const fieldName = this.text(name)
      if (part.type === 'FIELD') this.addField(fieldName, part)
      else {
        if ((files += 1) > DATA_UPLOAD_MAX_NUMBER_FILES) {
          throw new TooManyFilesSent(tooMany('files', 'FILES'))
        }
        const file = this.readFile(part)
        if (file) complete = () => this.files.appendlist(fieldName, file)
      }
    }
    return [this.post, this.files]
  }

  private addField(name: string, part: Part): void {
    const raw = part.content.subarray(0, DATA_UPLOAD_MAX_MEMORY_SIZE - this.bytesRead)
    this.bytesRead += raw.length + name.length + 2
    if (this.bytesRead > DATA_UPLOAD_MAX_MEMORY_SIZE) {
      throw new RequestDataTooBig('Request body exceeded settings.DATA_UPLOAD_MAX_MEMORY_SIZE.')
    }
    const content = isBase64(part) ? decodeOrKeep(raw) : raw
    this.post.appendlist(name, this.codec.decode(content, { errors: 'replace' }))
  }

  private readFile(part: Part): UploadedFile | undefined {
    const filename = part.headers.get('content-disposition')!.params.get('filename')!
    const text =
      typeof filename === 'string' ? filename : this.codec.decode(filename, { errors: 'replace' })
    const name = sanitize_file_name(text)
    if (name === undefined) return undefined
    const content = isBase64(part) ? decodeFile(part.content) : part.content
    return new UploadedFile(name, content, part.headers.get('content-type')?.value ?? '')
  }

  private text(value: ParamValue): string {
    if (typeof value === 'string') return stripText(value)
    const bytes = Uint8Array.from(strip(toLatin1(value)), (char) => char.charCodeAt(0))
    return this.codec.decode(bytes, { errors: 'replace' })
  }
}

function readBoundary(contentType: string): string {
  if (!contentType.startsWith('multipart/')) {
    throw new MultiPartParserError(`Invalid Content-Type: ${contentType}`)
  }
  if (/\P{ASCII}/u.test(contentType)) {
    throw new MultiPartParserError(`Invalid non-ASCII Content-Type in multipart: ${contentType}`)
  }
  const value = parse_header(contentType)[1].get('boundary')
  const boundary = typeof value === 'object' ? toLatin1(value) : value
  if (boundary && valid_boundary(boundary)) return boundary
  throw new MultiPartParserError(`Invalid boundary in multipart: ${boundary ?? 'None'}`)
}

/** The last part of a path, its HTML entities decoded; undefined if nothing is left. */
function sanitize_file_name(file_name: string): string | undefined {
  const name = unescape(file_name).split('/').at(-1)!.split('\\').at(-1)!
  return ['', '.', '..'].includes(name) ? undefined : name
}

function isBase64(part: Part): boolean {
  return part.headers.get('content-transfer-encoding')?.value === 'base64'
}

function decodeOrKeep(data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  try {
    return b64decode(data)
  } catch (error) {
    if (error instanceof BinasciiError) return data
    throw error
  }
}

function decodeFile(data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  try {
    return b64decode(data)
  } catch (error) {
    if (error instanceof BinasciiError) {
      throw new MultiPartParserError('Could not decode base64 data.')
    }
    throw error
  }
}

function tooMany(what: string, setting: string): string {
  return `The number of ${what} exceeded settings.DATA_UPLOAD_MAX_NUMBER_${setting}.`
}
