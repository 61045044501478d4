import type { UploadedFile } from '../../django/http/UploadedFile.ts'
import type { PyValue } from '../../python/values.ts'
import { Field } from './Field.ts'

// The spellings are a list, not a rule: "Yes" is in it, "yEs" is not.
const TRUE_VALUES = new Set('t T y Y yes Yes YES true True TRUE on On ON 1'.split(' '))
const FALSE_VALUES = new Set('f F n N no No NO false False FALSE off Off OFF 0'.split(' '))

/** True or false. A form that does not send it means false: so browsers send a cleared checkbox. */
export class BooleanField extends Field {
  readonly label_lookup = 'boolean'
  override readonly default_empty_html = false

  protected override to_internal_value(data: PyValue | UploadedFile): boolean {
    if (typeof data === 'boolean') return data
    if (typeof data === 'string') {
      if (TRUE_VALUES.has(data)) return true
      if (FALSE_VALUES.has(data)) return false
    }
    if (data === 1n || data === 1) return true
    if (data === 0n || data === 0) return false
    return this.fail('Must be a valid boolean.')
  }

  override to_representation(value: unknown): boolean {
    return Boolean(value)
  }
}
