import type { UploadedFile } from '../../django/http/UploadedFile.ts'
import { ValueError } from '../../python/exceptions.ts'
import { int } from '../../python/int.ts'
import type { PyValue } from '../../python/values.ts'
import { Field } from './Field.ts'

/** A whole number; in these lessons it is only ever read, as an id. */
export class IntegerField extends Field {
  readonly label_lookup = 'integer'

  protected override to_internal_value(data: PyValue | UploadedFile): bigint {
    try {
      return int(typeof data === 'string' ? data.replace(/\.0*\s*$/, '') : data)
    } catch (error) {
      if (error instanceof ValueError) return this.fail('A valid integer is required.')
      throw error
    }
  }

  override to_representation(value: unknown): bigint {
    return BigInt(value as number)
  }
}
