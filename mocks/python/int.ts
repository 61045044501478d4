import { OverflowError, PythonTypeError, ValueError } from './exceptions.ts'
import { typeName } from './values.ts'

/** CPython refuses longer texts since 3.11 (sys.set_int_max_str_digits). */
export const MAX_STR_DIGITS = 4300

const INTEGER = /^[+-]?\p{Nd}+(?:_\p{Nd}+)*$/u

/**
 * `int(value)`: what a text, a float or a bool is as an integer.
 * @throws ValueError for a text that is no integer, PythonTypeError for what never can be one
 */
export function int(value: unknown): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (typeof value === 'number') return fromFloat(value)
  if (typeof value === 'string') return fromText(value)
  throw new PythonTypeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`,
  )
}

function fromFloat(value: number): bigint {
  if (Number.isNaN(value)) throw new ValueError('cannot convert float NaN to integer')
  if (!Number.isFinite(value)) {
    throw new OverflowError('cannot convert float infinity to integer')
  }
  return BigInt(Math.trunc(value))
}

function fromText(value: string): bigint {
  const text = value.trim()
  if (!INTEGER.test(text)) {
    throw new ValueError(`invalid literal for int() with base 10: ${JSON.stringify(value)}`)
  }
  const digits = [...text.replace(/[+_-]/g, '')].map(digitValue).join('')
  if (digits.length > MAX_STR_DIGITS) throw tooManyDigits(digits.length)
  return text.startsWith('-') ? -BigInt(digits) : BigInt(digits)
}

/** The value of a decimal digit of any script: they stand in runs of ten that begin with zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!
  if (code < 128) return code - 48
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}

export function tooManyDigits(length: number): ValueError {
  return new ValueError(
    `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion: value has ${length} digits; use sys.set_int_max_str_digits() to increase the limit`,
  )
}
