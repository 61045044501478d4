import type { timedelta } from './datetime.ts'
import { floatRepr } from './float.ts'

/** Values that Python code can hold and JSON cannot. An int is a bigint, a dict is a Map, a set is a Set. */
export type PyObject =
  | null
  | boolean
  | bigint
  | number
  | string
  | PyObject[]
  | Map<PyObject, PyObject>
  | Set<PyObject>
  | timedelta
  | Pattern
  | Path

/** A tuple is an array of a class of its own: what takes a list takes it too. */
export class Tuple<T extends PyObject = PyObject> extends Array<T> {
  static holding<T extends PyObject>(items: Iterable<T>): Tuple<T> {
    const tuple = new Tuple<T>()
    tuple.push(...items)
    return tuple
  }

  // What is made of it, by `map` or `filter`, is a plain list.
  static override get [Symbol.species]() {
    return Array
  }
}

/** A compiled regular expression: `re.compile(pattern)`. */
export class Pattern {
  constructor(
    readonly pattern: string,
    /** Of `aimsx`, as `(?i)` would have them. */
    readonly flags = '',
  ) {}
}

/** `pathlib.Path`; nothing is ever looked up on a disk. */
export class Path {
  constructor(readonly text: string) {}
}

/** `type(value).__name__` */
export function className(value: PyObject): string {
  if (value === null) return 'NoneType'
  if (typeof value !== 'object') {
    return { boolean: 'bool', bigint: 'int', number: 'float', string: 'str' }[
      typeof value as 'boolean' | 'bigint' | 'number' | 'string'
    ]
  }
  if (value instanceof Tuple) return 'tuple'
  if (Array.isArray(value)) return 'list'
  if (value instanceof Map) return 'dict'
  if (value instanceof Set) return 'set'
  if (value instanceof Pattern) return 're.Pattern'
  return value instanceof Path ? 'PosixPath' : 'datetime.timedelta'
}

/** `repr(value)` */
export function repr(value: PyObject): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return floatRepr(value)
  if (typeof value === 'string') return reprText(value)
  const list = (items: Iterable<PyObject>): string => [...items].map(repr).join(', ')
  if (value instanceof Tuple) return `(${list(value)}${value.length === 1 ? ',' : ''})`
  if (Array.isArray(value)) return `[${list(value)}]`
  if (value instanceof Set) return value.size === 0 ? 'set()' : `{${list(value)}}`
  if (value instanceof Map) {
    return `{${[...value].map(([key, one]) => `${repr(key)}: ${repr(one)}`).join(', ')}}`
  }
  if (value instanceof Pattern) return `re.compile(${reprText(value.pattern)})`
  if (value instanceof Path) return `PosixPath(${reprText(value.text)})`
  return value.repr()
}

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }

function reprText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replace(/[\p{C}\p{Zl}\p{Zp}\\'"]|(?! )\p{Zs}/gu, (char) => {
    if (char === "'" || char === '"') return char === quote ? `\\${char}` : char
    if (ESCAPES[char]) return ESCAPES[char]
    const code = char.codePointAt(0)!
    if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
    return code < 0x10000
      ? `\\u${code.toString(16).padStart(4, '0')}`
      : `\\U${code.toString(16).padStart(8, '0')}`
  })
  return quote + escaped + quote
}
