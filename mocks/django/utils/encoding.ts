import { lookup } from '../../python/codecs.ts'
import { UnicodeDecodeError } from '../../python/exceptions.ts'
import { quote } from '../../python/urllib/parse.ts'
import { percent } from '../../python/urllib/parse.ts'

const SAFE = "/#%[]=:;$&()+,!?*@'~"

/** Text of bytes; those that are no UTF-8 stay percent-encoded. Django: django/utils/encoding.py */
export function repercent_broken_unicode(path: Uint8Array): string {
  const utf8 = lookup('utf-8')!
  let result = ''
  let rest = path
  for (;;) {
    try {
      return result + utf8.decode(rest)
    } catch (error) {
      if (!(error instanceof UnicodeDecodeError)) throw error
      result += utf8.decode(rest.subarray(0, error.start))
      for (const byte of rest.subarray(error.start, error.end)) {
        result += byte < 128 ? quote(String.fromCharCode(byte), SAFE) : percent(byte)
      }
      rest = rest.subarray(error.end)
    }
  }
}
