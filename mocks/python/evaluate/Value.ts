import type { PyObject } from '../objects.ts'

/** A function or a class that the evaluator knows. Throws a PythonError as the real one would. */
export class Builtin {
  constructor(
    readonly name: string,
    readonly call: (args: PyObject[], named: ReadonlyMap<string, PyObject>) => PyObject,
  ) {}
}

/** A module: the part of it that settings use. */
export class Module {
  constructor(
    readonly name: string,
    readonly members: Readonly<Record<string, Value>>,
  ) {}
}

/** What a name can stand for. */
export type Value = PyObject | Builtin | Module

export function isObject(value: Value): value is PyObject {
  return !(value instanceof Builtin || value instanceof Module)
}
