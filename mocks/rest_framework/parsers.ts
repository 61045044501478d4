import { MultiPartParser as DjangoMultiPartParser } from '../django/http/MultiPartParser.ts'
import { MultiPartParserError } from '../django/http/MultiPartParserError.ts'
import type { MultiValueDict } from '../django/http/MultiValueDict.ts'
import { QueryDict } from '../django/http/QueryDict.ts'
import type { UploadedFile } from '../django/http/UploadedFile.ts'
import type { Codec } from '../python/codecs.ts'
import { ValueError } from '../python/exceptions.ts'
import { loads } from '../python/json/loads.ts'
import { strictConstant } from '../python/json/scanner.ts'
import type { PyValue } from '../python/values.ts'
import { ParseError } from './exceptions.ts'

export type ParsedData = PyValue | QueryDict

/** What a body says; only multipart has files. */
export interface DataAndFiles {
  data: ParsedData
  files?: MultiValueDict<UploadedFile>
}

/** Reads bodies of one media type. DRF: rest_framework/parsers.py */
export interface BaseParser {
  /** DRF's name of the class. */
  readonly name: string
  readonly media_type: string
  /** @throws ParseError */
  parse(body: Uint8Array<ArrayBuffer>, media_type: string, codec: Codec): DataAndFiles
}

export const JSONParser: BaseParser = {
  name: 'JSONParser',
  media_type: 'application/json',
  parse(body, _media_type, codec) {
    try {
      // Read as a stream: a character that is cut off at the very end is waited for, and so lost.
      return { data: loads(codec.decode(body, { final: false }), strictConstant) }
    } catch (error) {
      if (!(error instanceof ValueError)) throw error
      throw new ParseError(`JSON parse error - ${error.message}`)
    }
  },
}

export const FormParser: BaseParser = {
  name: 'FormParser',
  media_type: 'application/x-www-form-urlencoded',
  parse: (body, _media_type, codec) => ({ data: QueryDict.parse(body, codec) }),
}

export const MultiPartParser: BaseParser = {
  name: 'MultiPartParser',
  media_type: 'multipart/form-data',
  parse(body, media_type, codec) {
    try {
      const [data, files] = new DjangoMultiPartParser(media_type, body, codec).parse()
      return { data, files }
    } catch (error) {
      if (!(error instanceof MultiPartParserError)) throw error
      throw new ParseError(`Multipart form parse error - ${error.message}`)
    }
  },
}
