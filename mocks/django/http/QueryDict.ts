import { type Codec, lookup } from '../../python/codecs.ts'
import { UnicodeDecodeError } from '../../python/exceptions.ts'
import { toLatin1 } from '../../python/bytes.ts'
import { parse_qsl } from '../../python/urllib/parse.ts'
import { DATA_UPLOAD_MAX_NUMBER_FIELDS } from '../conf/global_settings.ts'
import { TooManyFieldsSent } from '../core/exceptions.ts'
import { MultiValueDict } from './MultiValueDict.ts'
import type { UploadedFile } from './UploadedFile.ts'

/** Django's DEFAULT_CHARSET. */
export const DEFAULT_CODEC: Codec = lookup('utf-8')!

/** The pairs of a query string or of a form. Django: django/http/request.py */
export class QueryDict extends MultiValueDict<string | UploadedFile> {
  /**
   * Reads a query string.
   * @throws TooManyFieldsSent if it has more than a thousand fields
   */
  static parse(query: Uint8Array, codec: Codec = DEFAULT_CODEC): QueryDict {
    const result = new QueryDict()
    try {
      const pairs = parse_qsl(decode(query, codec), codec, DATA_UPLOAD_MAX_NUMBER_FIELDS)
      for (const [key, value] of pairs) result.appendlist(key, value)
    } catch {
      throw new TooManyFieldsSent(
        'The number of GET/POST parameters exceeded settings.DATA_UPLOAD_MAX_NUMBER_FIELDS.',
      )
    }
    return result
  }

  /** `querydict.copy()`, then `update(other)`: the other's values come after its own. */
  merged(other: MultiValueDict<UploadedFile>): QueryDict {
    const result = new QueryDict()
    for (const [key, list] of [...this.lists(), ...other.lists()]) {
      for (const value of list) result.appendlist(key, value)
    }
    return result
  }
}

/** Bytes that are no text in the encoding count as ISO-8859-1: some user agents misbehave. */
function decode(query: Uint8Array, codec: Codec): string {
  try {
    return codec.decode(query)
  } catch (error) {
    if (error instanceof UnicodeDecodeError) return toLatin1(query)
    throw error
  }
}
