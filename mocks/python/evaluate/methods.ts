import { join } from './operators.ts'
import { KeyError, PythonTypeError, ValueError } from '../exceptions.ts'
import { className, Path, type PyObject, repr, Tuple } from '../objects.ts'
import { Builtin, type Value } from './Value.ts'

type Methods<T> = Record<string, (self: T, args: PyObject[]) => PyObject>

const items = (value: PyObject | undefined): PyObject[] => {
  if (Array.isArray(value) || value instanceof Set) return [...value]
  if (value instanceof Map) return [...value.keys()]
  if (typeof value === 'string') return [...value]
  throw new PythonTypeError(`'${className(value ?? null)}' object is not iterable`)
}

/** Where `list.insert` and the like count from: a negative index counts from the end. */
const position = (index: PyObject | undefined, length: number): number => {
  const at = Number(index ?? 0n)
  return at < 0 ? Math.max(0, length + at) : Math.min(at, length)
}

const place = (self: PyObject[], value: PyObject | undefined): number => {
  const at = self.findIndex((one) => repr(one) === repr(value ?? null))
  return at
}

const LIST: Methods<PyObject[]> = {
  append: (self, [value = null]) => (self.push(value), null),
  extend: (self, [more]) => (self.push(...items(more)), null),
  insert: (self, [index, value = null]) => (
    self.splice(position(index, self.length), 0, value),
    null
  ),
  remove: (self, [value]) => {
    const at = place(self, value)
    if (at === -1) throw new ValueError('list.remove(x): x not in list')
    self.splice(at, 1)
    return null
  },
  index: (self, [value = null]) => {
    const at = place(self, value)
    if (at === -1) throw new ValueError(`${repr(value)} is not in list`)
    return BigInt(at)
  },
  pop: (self, [index = -1n]) => self.splice(position(index, self.length), 1)[0] ?? null,
  copy: (self) => [...self],
}

const DICT: Methods<Map<PyObject, PyObject>> = {
  update: (self, [other]) => {
    if (!(other instanceof Map)) throw new PythonTypeError('a dict has to be given')
    for (const [key, value] of other) self.set(key, value)
    return null
  },
  get: (self, [key = null, fallback = null]) => self.get(key) ?? fallback,
  setdefault: (self, [key = null, fallback = null]) => {
    if (!self.has(key)) self.set(key, fallback)
    return self.get(key)!
  },
  pop: (self, [key = null, fallback]) => {
    const value = self.get(key) ?? fallback
    if (value === undefined) throw new KeyError(repr(key))
    self.delete(key)
    return value
  },
  copy: (self) => new Map(self),
}

const TEXT: Methods<string> = {
  split: (self, [by]) =>
    typeof by === 'string' ? self.split(by) : self.split(/\s+/).filter((word) => word !== ''),
  strip: (self) => self.trim(),
  lower: (self) => self.toLowerCase(),
  upper: (self) => self.toUpperCase(),
  join: (self, [parts]) => items(parts).map(String).join(self),
}

const PATH: Methods<Path> = {
  resolve: (self) => self,
  absolute: (self) => self,
  joinpath: (self, parts) => parts.reduce<Path>((path, part) => join(path, String(part)), self),
}

/** A method bound to its object; undefined where this evaluator knows none of that name. */
export function methodOf(self: PyObject, name: string): Value | undefined {
  const methods = tableOf(self)
  if (!methods || !Object.hasOwn(methods, name)) return undefined
  const method = methods[name]!
  return new Builtin(name, (args) => method(self, args))
}

function tableOf(self: PyObject): Methods<PyObject> | undefined {
  if (self instanceof Tuple) return undefined
  if (Array.isArray(self)) return LIST as unknown as Methods<PyObject>
  if (self instanceof Map) return DICT as unknown as Methods<PyObject>
  if (typeof self === 'string') return TEXT as unknown as Methods<PyObject>
  return self instanceof Path ? (PATH as unknown as Methods<PyObject>) : undefined
}

export { items as iterate }

export function isIterable(value: PyObject): boolean {
  return (
    Array.isArray(value) ||
    value instanceof Set ||
    value instanceof Map ||
    typeof value === 'string'
  )
}
