import { ValueError } from '../python/exceptions.ts'
import { int } from '../python/int.ts'
import { dumps } from '../python/json/dumps.ts'
import { encode } from '../python/str.ts'
import type { PyValue } from '../python/values.ts'
import { parse_header_parameters } from './mediatypes.ts'

/** Writes data as JSON. DRF: rest_framework/renderers.py */
export class JSONRenderer {
  readonly media_type = 'application/json'
  readonly format = 'json'

  /**
   * @throws ValueError for infinite numbers
   * @throws UnicodeEncodeError for lone surrogates
   */
  render(data: PyValue, accepted_media_type: string): Uint8Array<ArrayBuffer> {
    const indent = this.get_indent(accepted_media_type)
    const text = dumps(data, { indent, ensureAscii: false, allowNan: false })
    // JavaScript once took these two for line breaks inside of strings.
    return encode(text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'))
  }

  /** `application/json; indent=4` asks for it; at most 8, and 0 means none. */
  private get_indent(accepted_media_type: string): number | undefined {
    const asked = parse_header_parameters(accepted_media_type)[1].get('indent')
    if (asked === undefined) return undefined
    try {
      const indent = Number(int(asked))
      return Math.max(Math.min(indent, 8), 0) || undefined
    } catch (error) {
      if (error instanceof ValueError) return undefined
      throw error
    }
  }
}
