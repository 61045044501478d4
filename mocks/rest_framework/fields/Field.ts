import type { QueryDict } from '../../django/http/QueryDict.ts'
import { QueryDict as HtmlInput } from '../../django/http/QueryDict.ts'
import type { UploadedFile } from '../../django/http/UploadedFile.ts'
import type { PyDict, PyValue } from '../../python/values.ts'
import { ErrorDetail, ValidationError } from '../exceptions.ts'

/** No value was given, which is not the same as null. */
export const empty = Symbol('empty')

/** Thrown when a field is to be left out of the validated data. */
export class SkipField extends Error {}

/** What a field may be given. */
export type Input = PyValue | UploadedFile | typeof empty

export interface FieldOptions {
  required?: boolean
  read_only?: boolean
  write_only?: boolean
  label?: string
  help_text?: string
  /** Takes the place of a value that was not given. */
  default?: PyValue
}

/** One field of a serializer. DRF: rest_framework/fields.py */
export abstract class Field {
  /** The type that OPTIONS names. */
  abstract readonly label_lookup: string
  /** What a form means by not sending the field. */
  readonly default_empty_html: Input = empty
  readonly allow_blank: boolean = false
  readonly max_length: number | undefined = undefined
  readonly read_only: boolean
  readonly write_only: boolean
  readonly required: boolean
  readonly help_text: string
  field_name = ''
  private readonly givenLabel: string | undefined
  private readonly default: Input

  constructor(options: FieldOptions = {}) {
    this.read_only = options.read_only ?? false
    this.write_only = options.write_only ?? false
    this.default = options.default ?? empty
    this.required = options.required ?? (this.default === empty && !this.read_only)
    this.help_text = options.help_text ?? ''
    this.givenLabel = options.label
  }

  get label(): string {
    if (this.givenLabel !== undefined) return this.givenLabel
    const words = this.field_name.replaceAll('_', ' ')
    return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase()
  }

  /** The field's part of the input. */
  get_value(data: PyDict | QueryDict, partial: boolean): Input {
    if (!(data instanceof HtmlInput))
      return data.get(this.field_name) ?? given(data, this.field_name)
    if (!data.has(this.field_name)) return partial ? empty : this.default_empty_html
    const value = data.get(this.field_name)!
    return value === '' && !this.required && !this.allow_blank ? empty : value
  }

  /**
   * The validated value.
   * @throws ValidationError, SkipField
   */
  run_validation(data: Input, partial: boolean): PyValue {
    if (data === empty) {
      if (partial) throw new SkipField()
      if (this.required) this.fail('This field is required.', 'required')
      if (this.default === empty) throw new SkipField()
      return this.default as PyValue
    }
    if (data === null) this.fail('This field may not be null.', 'null')
    const value = this.to_internal_value(data)
    this.run_validators?.(value)
    return value
  }

  /** Objections of all validators together. */
  protected run_validators?(value: PyValue): void

  protected abstract to_internal_value(data: PyValue | UploadedFile): PyValue

  /** A value of the database as it is sent. */
  abstract to_representation(value: unknown): PyValue

  protected fail(text: string, code = 'invalid'): never {
    throw new ValidationError([new ErrorDetail(text, code)])
  }
}

function given(data: PyDict, name: string): Input {
  return data.has(name) ? null : empty
}
