/**
 * Python's plain values in JavaScript: `int` is a bigint and `float` a number, so that 1 and 1.0
 * stay two things; a dict is a Map, because an object would reorder keys that look like integers.
 */
export type PyValue = null | boolean | bigint | number | string | PyValue[] | PyDict
export type PyDict = Map<string, PyValue>

/** A dict of the given entries, in their order. */
export function dict(entries: Record<string, PyValue>): PyDict {
  return new Map(Object.entries(entries))
}

/** `type(value).__name__` */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'bigint') return 'int'
  if (typeof value === 'number') return 'float'
  if (typeof value === 'string') return 'str'
  if (Array.isArray(value)) return 'list'
  return value instanceof Map ? 'dict' : value.constructor.name
}

/** `bool(value)`: zero and whatever is empty are false. */
export function truthy(value: PyValue | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (value instanceof Map) return value.size > 0
  return Boolean(value) || Number.isNaN(value)
}

/** Whether a value is Python's int, of which bool is a subclass. */
export function isNumber(value: PyValue | undefined): value is boolean | bigint | number {
  return typeof value === 'boolean' || typeof value === 'bigint' || typeof value === 'number'
}
