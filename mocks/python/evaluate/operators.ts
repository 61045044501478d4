import { timedelta } from '../datetime.ts'
import { OverflowError, PythonTypeError, ZeroDivisionError } from '../exceptions.ts'
import { className, Path, type PyObject, Tuple } from '../objects.ts'

/** No setting is larger than this; what is would only fill the reader's memory. */
const MOST = 100_000

/** `left + right` and the like. @throws PythonTypeError and others in CPython's words */
export function operate(operator: string, left: PyObject, right: PyObject): PyObject {
  const [a, b] = [number(left), number(right)]
  if (a !== undefined && b !== undefined) return arithmetic(operator, a, b)
  if (left instanceof timedelta || right instanceof timedelta) {
    const result = duration(operator, left, right)
    if (result !== undefined) return result
  }
  if (operator === '+') {
    if (typeof left === 'string' && typeof right === 'string') return left + right
    if (left instanceof Tuple && right instanceof Tuple) return Tuple.holding([...left, ...right])
    const lists = isList(left) && isList(right)
    if (lists) return [...left, ...right]
    throw cannotAdd(left, right)
  }
  if (operator === '*') {
    const [sequence, times] = typeof right === 'bigint' ? [left, right] : [right, left]
    if (typeof times === 'bigint') {
      const result = repeat(sequence, Number(times))
      if (result !== undefined) return result
    }
  }
  if (operator === '|') {
    if (left instanceof Map && right instanceof Map) return new Map([...left, ...right])
    if (left instanceof Set && right instanceof Set) return new Set([...left, ...right])
  }
  if (operator === '-' && left instanceof Set && right instanceof Set) {
    return new Set([...left].filter((one) => !right.has(one)))
  }
  if (operator === '/' && left instanceof Path) {
    if (typeof right === 'string') return join(left, right)
    if (right instanceof Path) return join(left, right.text)
  }
  throw unsupported(operator, left, right)
}

/** A path below another; one that begins with a slash stands by itself. */
export function join(base: Path, part: string): Path {
  return new Path(part.startsWith('/') ? part : `${base.text.replace(/\/$/, '')}/${part}`)
}

/** A list, and no tuple. */
export function isList(value: PyObject): value is PyObject[] {
  return Array.isArray(value) && !(value instanceof Tuple)
}

function number(value: PyObject): bigint | number | undefined {
  if (typeof value === 'boolean') return value ? 1n : 0n
  return typeof value === 'bigint' || typeof value === 'number' ? value : undefined
}

function arithmetic(operator: string, a: bigint | number, b: bigint | number): PyObject {
  const whole = typeof a === 'bigint' && typeof b === 'bigint'
  if (/^[/%]/.test(operator) && Number(b) === 0) {
    throw new ZeroDivisionError(whole ? ZERO[operator]! : `float ${ZERO_FLOAT[operator]}`)
  }
  if (whole) {
    if (operator === '**' && (b > 1000n || a > 1n << 64n)) throw new OverflowError('too large')
    if (operator === '+') return a + b
    if (operator === '-') return a - b
    if (operator === '*') return a * b
    if (operator === '**' && b >= 0n) return a ** b
    if (operator === '//') return a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n)
    if (operator === '%') return ((a % b) + b) % b
    if (operator === '|') return a | b
    if (operator === '&') return a & b
  }
  const [x, y] = [Number(a), Number(b)]
  if (operator === '+') return x + y
  if (operator === '-') return x - y
  if (operator === '*') return x * y
  if (operator === '/') return x / y
  if (operator === '//') return Math.floor(x / y)
  if (operator === '%') return x - y * Math.floor(x / y)
  if (operator === '**') return x ** y
  throw unsupported(operator, a, b)
}

const ZERO: Record<string, string> = {
  '/': 'division by zero',
  '//': 'integer division or modulo by zero',
  '%': 'integer modulo by zero',
}
const ZERO_FLOAT: Record<string, string> = {
  '/': 'division by zero',
  '//': 'floor division by zero',
  '%': 'modulo',
}

function duration(operator: string, left: PyObject, right: PyObject): PyObject | undefined {
  const of = (microseconds: number): timedelta => new timedelta({ microseconds })
  const [a, b] = [left, right].map((one) =>
    one instanceof timedelta ? one.total_seconds() * 1e6 : Number(number(one) ?? NaN),
  ) as [number, number]
  const both = left instanceof timedelta && right instanceof timedelta
  if (Number.isNaN(a) || Number.isNaN(b)) return undefined
  if (both && operator === '+') return of(a + b)
  if (both && operator === '-') return of(a - b)
  if (both && operator === '/') return a / b
  if (!both && operator === '*') return of(a * b)
  if (!both && left instanceof timedelta && operator === '/') return of(a / b)
  return undefined
}

function repeat(sequence: PyObject, times: number): PyObject | undefined {
  const count = Math.max(0, times)
  const size = Array.isArray(sequence) || typeof sequence === 'string' ? sequence.length : 0
  if (size * count > MOST) throw new OverflowError('cannot fit this into a setting')
  if (typeof sequence === 'string') return sequence.repeat(count)
  if (!Array.isArray(sequence)) return undefined
  const items = Array.from({ length: count }, () => [...sequence]).flat()
  return sequence instanceof Tuple ? Tuple.holding(items) : items
}

function cannotAdd(left: PyObject, right: PyObject): PythonTypeError {
  const [a, b] = [className(left), className(right)]
  if (typeof left === 'string' || Array.isArray(left)) {
    return new PythonTypeError(`can only concatenate ${a} (not "${b}") to ${a}`)
  }
  return unsupported('+', left, right)
}

function unsupported(operator: string, left: PyObject, right: PyObject): PythonTypeError {
  const shown = operator === '**' ? '** or pow()' : operator
  return new PythonTypeError(
    `unsupported operand type(s) for ${shown}: '${className(left)}' and '${className(right)}'`,
  )
}
