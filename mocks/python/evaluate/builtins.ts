import { DURATION_UNITS, type DurationUnit, timedelta } from '../datetime.ts'
import { PythonTypeError, ValueError } from '../exceptions.ts'
import { className, Path, Pattern, type PyObject, repr, Tuple } from '../objects.ts'
import { truth } from './expression.ts'
import { iterate } from './methods.ts'
import { join } from './operators.ts'
import { Builtin, Module, type Value } from './Value.ts'

const listOf = (args: PyObject[]): PyObject[] => (args.length === 0 ? [] : iterate(args[0]))

/** Functions that need no import. */
export const builtins: Readonly<Record<string, Value>> = {
  list: new Builtin('list', listOf),
  tuple: new Builtin('tuple', (args) => Tuple.holding(listOf(args))),
  set: new Builtin('set', (args) => new Set(listOf(args))),
  sorted: new Builtin('sorted', (args) =>
    listOf(args).sort((a, b) => (repr(a) < repr(b) ? -1 : 1)),
  ),
  dict: new Builtin('dict', ([other], named) => {
    if (other !== undefined && !(other instanceof Map)) {
      throw new PythonTypeError(`'${className(other)}' object is not iterable`)
    }
    return new Map<PyObject, PyObject>([...(other ?? []), ...named])
  }),
  bool: new Builtin('bool', ([value = false]) => truth(value)),
  str: new Builtin('str', ([value = '']) => {
    if (value instanceof Path) return value.text
    return typeof value === 'string' ? value : repr(value)
  }),
  int: new Builtin('int', ([value = 0n]) => {
    if (typeof value === 'number') return BigInt(Math.trunc(value))
    if (typeof value === 'boolean') return value ? 1n : 0n
    if (typeof value === 'bigint') return value
    if (typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value)) return BigInt(value.trim())
    throw new ValueError(`invalid literal for int() with base 10: ${repr(value)}`)
  }),
  len: new Builtin('len', (args) => BigInt(listOf(args).length)),
  print: new Builtin('print', () => null),
}

const duration = new Builtin('timedelta', (args, named) => {
  const parts: Partial<Record<DurationUnit, number>> = {}
  const take = (unit: string, value: PyObject): void => {
    if (!DURATION_UNITS.some((one) => one === unit)) {
      throw new PythonTypeError(`'${unit}' is an invalid keyword argument for __new__()`)
    }
    if (typeof value !== 'bigint' && typeof value !== 'number') {
      throw new PythonTypeError(
        `unsupported type for timedelta ${unit} component: ${className(value)}`,
      )
    }
    parts[unit as DurationUnit] = Number(value)
  }
  args.forEach((value, index) => take(DURATION_UNITS[index] ?? '', value))
  for (const [unit, value] of named) take(unit, value)
  return new timedelta(parts)
})

const compile = new Builtin('compile', ([pattern = null, flags = '']) => {
  if (typeof pattern !== 'string') {
    throw new PythonTypeError('first argument must be string or compiled pattern')
  }
  return new Pattern(pattern, flags === IGNORECASE ? 'i' : '')
})
const IGNORECASE = 2n

const text = (path: PyObject | undefined): string =>
  path instanceof Path ? path.text : String(path ?? '')
const path = new Module('posixpath', {
  join: new Builtin(
    'join',
    ([base, ...parts]) =>
      parts.reduce<Path>((sum, part) => join(sum, text(part)), new Path(text(base))).text,
  ),
  dirname: new Builtin('dirname', ([one]) => text(one).replace(/\/[^/]*$/, '')),
  abspath: new Builtin('abspath', ([one]) => text(one)),
  realpath: new Builtin('realpath', ([one]) => text(one)),
})
const noVariable = new Builtin('get', ([, fallback = null]) => fallback)

/** The modules of Python's own that settings import; the environment of this server is empty. */
export const standardModules: Readonly<Record<string, Module>> = {
  datetime: new Module('datetime', { timedelta: duration }),
  re: new Module('re', { compile, IGNORECASE, I: IGNORECASE }),
  pathlib: new Module('pathlib', { Path: new Builtin('Path', ([one]) => new Path(text(one))) }),
  os: new Module('os', {
    path,
    getenv: noVariable,
    environ: new Module('os.environ', { get: noVariable }),
  }),
  'os.path': path,
}
