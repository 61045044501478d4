import { OverflowError, PythonError } from '../exceptions.ts'
import { className, type PyObject } from '../objects.ts'
import { SourceError } from '../syntax/SourceError.ts'
import type { SyntaxNode } from '../syntax/parse.ts'
import { Builtin, isObject, type Module, type Value } from './Value.ts'

const SUPPORTED =
  'settings.py may hold assignments of literals, lists, tuples, dicts and sets, of timedelta(…) and re.compile(…), of names defined above, and + or * of these'

/** One reading of a source: its names so far, and how its faults are told. */
export class Evaluation {
  constructor(
    readonly source: string,
    readonly names: Map<string, Value>,
    readonly builtins: Readonly<Record<string, Value>>,
    readonly modules: Readonly<Record<string, Module>>,
  ) {}

  text(node: SyntaxNode): string {
    return this.source.slice(node.from, node.to)
  }

  /** What Python itself would raise there. */
  error(node: SyntaxNode, kind: string, message: string): SourceError {
    return new SourceError(this.source, node, kind, message)
  }

  /** Python that a real server would run, and this one does not: nothing in the file is executed. */
  unsupported(node: SyntaxNode, what: string): SourceError {
    const message = `Failed to read ${what}: this server reads settings and runs no code. ${SUPPORTED}.`
    return new SourceError(this.source, node, 'NotSupported', message)
  }

  /** A value that can stand in a setting; not a function or a module. */
  object(value: Value, node: SyntaxNode): PyObject {
    if (isObject(value)) return value
    throw this.unsupported(node, `${this.text(node)} as a value`)
  }

  /** Does what may raise, and tells what was raised with its place. */
  guard<T>(node: SyntaxNode, work: () => T): T {
    try {
      return work()
    } catch (error) {
      if (error instanceof SourceError || !(error instanceof PythonError)) throw error
      throw this.error(node, kindOf(error), error.message)
    }
  }

  typeName(value: Value): string {
    if (value instanceof Builtin) return 'type'
    return isObject(value) ? className(value) : 'module'
  }
}

function kindOf(error: PythonError): string {
  return error instanceof OverflowError ? 'OverflowError' : error.qualname
}
