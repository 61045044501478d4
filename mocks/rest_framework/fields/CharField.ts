import { ValidationError as DjangoValidationError } from '../../django/core/exceptions.ts'
import {
  MaxLengthValidator,
  ProhibitNullCharactersValidator,
  type Validator,
} from '../../django/core/validators.ts'
import type { UploadedFile } from '../../django/http/UploadedFile.ts'
import { loneSurrogate, str, strip } from '../../python/str.ts'
import type { PyValue } from '../../python/values.ts'
import { ErrorDetail, ValidationError } from '../exceptions.ts'
import { Field, type FieldOptions, type Input } from './Field.ts'

export interface CharFieldOptions extends FieldOptions {
  allow_blank?: boolean
  max_length?: number
  /** Asked before those that every text field has. */
  validators?: Validator[]
}

/** Text. Numbers are taken as text, too; blanks around it are cut off, off a password as well. */
export class CharField extends Field {
  readonly label_lookup: string = 'string'
  override readonly allow_blank: boolean
  override readonly max_length: number | undefined
  protected readonly validators: Validator[]
  protected readonly invalid: string = 'Not a valid string.'

  constructor(options: CharFieldOptions = {}) {
    super(options)
    this.allow_blank = options.allow_blank ?? false
    this.max_length = options.max_length
    this.validators = [...(options.validators ?? [])]
    if (this.max_length !== undefined) {
      const message = `Ensure this field has no more than ${this.max_length} characters.`
      this.validators.push(MaxLengthValidator(this.max_length, message))
    }
    this.validators.push(ProhibitNullCharactersValidator, ProhibitSurrogateCharactersValidator)
  }

  override run_validation(data: Input, partial: boolean): PyValue {
    if (typeof data === 'string' && strip(data) === '') {
      if (!this.allow_blank) this.fail('This field may not be blank.', 'blank')
      return ''
    }
    return super.run_validation(data, partial)
  }

  protected override to_internal_value(data: PyValue | UploadedFile): string {
    const lenient = typeof data === 'string' || typeof data === 'bigint' || typeof data === 'number'
    return lenient ? strip(str(data)) : this.fail(this.invalid)
  }

  protected override run_validators(value: string): void {
    const errors: ErrorDetail[] = []
    for (const validate of this.validators) {
      try {
        validate(value)
      } catch (error) {
        if (!(error instanceof DjangoValidationError)) throw error
        errors.push(...error.messages.map((text) => new ErrorDetail(text, 'invalid')))
      }
    }
    if (errors.length > 0) throw new ValidationError(errors)
  }

  override to_representation(value: unknown): string {
    return String(value)
  }
}

function ProhibitSurrogateCharactersValidator(value: string): void {
  const code = loneSurrogate(value)
  if (code === undefined) return
  const name = `U+${code.toString(16).toUpperCase()}`
  throw new DjangoValidationError(`Surrogate characters are not allowed: ${name}.`)
}
