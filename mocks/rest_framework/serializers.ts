import { QueryDict } from '../django/http/QueryDict.ts'
import { type PyDict, type PyValue, typeName } from '../python/values.ts'
import { type Detail, ErrorDetail, ValidationError } from './exceptions.ts'
import { empty, type Field, SkipField } from './fields/Field.ts'
import type { ParsedData } from './parsers.ts'
import type { Request } from './request.ts'

const NON_FIELD_ERRORS_KEY = 'non_field_errors'

export interface SerializerContext {
  request: Request
}

export interface SerializerOptions {
  context: SerializerContext
  /** What a client sent. */
  data?: ParsedData
  /** PATCH: what is not sent stays as it is. */
  partial?: boolean
}

/** Input to validated data, and rows to output. DRF: rest_framework/serializers.py */
export abstract class Serializer {
  private bound: ReadonlyMap<string, Field> | undefined
  private readonly context: SerializerContext
  private readonly initial_data: ParsedData | typeof empty
  private readonly partial: boolean

  constructor(options: SerializerOptions) {
    this.context = options.context
    this.initial_data = options.data === undefined ? empty : options.data
    this.partial = options.partial ?? false
  }

  /** The fields, in the order in which their errors are reported. */
  protected abstract get_fields(): Record<string, Field>

  get fields(): ReadonlyMap<string, Field> {
    if (this.bound) return this.bound
    const fields = new Map(Object.entries(this.get_fields()))
    for (const [name, field] of fields) field.field_name = name
    return (this.bound = fields)
  }

  protected get project() {
    return this.context.request.project
  }

  /** What no field can judge alone; may throw a ValidationError. */
  protected validate(attrs: PyDict): PyDict | Promise<PyDict> {
    return attrs
  }

  /**
   * The validated input: `is_valid(raise_exception=True)`, then `validated_data`.
   * @throws ValidationError
   */
  async validated_data(): Promise<PyDict> {
    const data = this.initial_data
    if (data === null) throw nonField('No data provided', 'null')
    if (!(data instanceof Map) && !(data instanceof QueryDict)) {
      const kind = typeName(data)
      throw nonField(`Invalid data. Expected a dictionary, but got ${kind}.`, 'invalid')
    }
    const attrs = this.to_internal_value(data)
    try {
      return await this.validate(attrs)
    } catch (error) {
      if (error instanceof ValidationError) throw new ValidationError(byField(error.detail))
      throw error
    }
  }

  /** A row as it is sent. */
  to_representation(instance: object): PyDict {
    const result: PyDict = new Map()
    for (const [name, field] of this.fields) {
      if (field.write_only) continue
      result.set(name, field.to_representation((instance as Record<string, unknown>)[name]))
    }
    return result
  }

  /** All fields are looked at, so that all their errors come together. */
  private to_internal_value(data: PyDict | QueryDict): PyDict {
    const result: PyDict = new Map()
    const errors = new Map<string, Detail>()
    for (const [name, field] of this.fields) {
      if (field.read_only) continue
      try {
        const value: PyValue = field.run_validation(
          field.get_value(data, this.partial),
          this.partial,
        )
        result.set(name, value)
      } catch (error) {
        if (error instanceof ValidationError) errors.set(name, error.detail)
        else if (!(error instanceof SkipField)) throw error
      }
    }
    if (errors.size > 0) throw new ValidationError(errors)
    return result
  }
}

function nonField(text: string, code: string): ValidationError {
  return new ValidationError(new Map([[NON_FIELD_ERRORS_KEY, [new ErrorDetail(text, code)]]]))
}

function byField(detail: Detail[] | Map<string, Detail>): Map<string, Detail> {
  return detail instanceof Map ? detail : new Map([[NON_FIELD_ERRORS_KEY, detail]])
}
