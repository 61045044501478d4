import { IndexError, KeyError, PythonTypeError } from '../exceptions.ts'
import { className, Path, type PyObject, repr, Tuple } from '../objects.ts'
import type { SyntaxNode } from '../syntax/parse.ts'
import { children, firstLine } from './children.ts'
import type { Evaluation } from './Evaluation.ts'
import { evaluate, evaluateObject } from './expression.ts'
import { methodOf } from './methods.ts'
import { suggestName } from './suggestName.ts'
import { isObject, Module, type Value } from './Value.ts'

/** `name.attribute`, `name[index]`, `name[from:to]`. */
export function member(node: SyntaxNode, run: Evaluation): Value {
  const [owner, mark, ...rest] = children(node)
  const self = evaluate(owner!, run)
  if (run.text(mark!) === '.') return attribute(self, rest[0]!, node, run)
  const container = run.object(self, owner!)
  const index = rest.slice(0, -1)
  if (index.some(({ name }) => name === ':')) return slice(container, index, node, run)
  if (index.length !== 1) throw run.unsupported(node, `\`${firstLine(run.text(node))}\``)
  const key = evaluateObject(index[0]!, run)
  return run.guard(node, () => item(container, key))
}

function attribute(self: Value, property: SyntaxNode, node: SyntaxNode, run: Evaluation): Value {
  const name = run.text(property)
  if (self instanceof Module) {
    if (Object.hasOwn(self.members, name)) return self.members[name]!
    const similar = suggestName(name, Object.keys(self.members))
    const hint = similar ? `. Did you mean: '${similar}'?` : ''
    const message = `module '${self.name}' has no attribute '${name}'${hint}`
    throw run.error(node, 'AttributeError', message)
  }
  if (isObject(self)) {
    if (self instanceof Path && name === 'parent') {
      return new Path(self.text.replace(/\/[^/]*$/, '') || '/')
    }
    const method = methodOf(self, name)
    if (method !== undefined) return method
  }
  throw run.unsupported(node, `\`${firstLine(run.text(node))}\``)
}

function item(container: PyObject, key: PyObject): PyObject {
  if (container instanceof Map) {
    if (!container.has(key)) throw new KeyError(repr(key))
    return container.get(key)!
  }
  const kind = className(container)
  if (!Array.isArray(container) && typeof container !== 'string') {
    throw new PythonTypeError(`'${kind}' object is not subscriptable`)
  }
  if (typeof key !== 'bigint') {
    const what = kind === 'str' ? 'string' : kind
    const end = kind === 'str' ? `, not '${className(key)}'` : ` or slices, not ${className(key)}`
    throw new PythonTypeError(`${what} indices must be integers${end}`)
  }
  const found = [...container].at(Number(key))
  if (found === undefined) throw new IndexError(`${kind} index out of range`)
  return found
}

function slice(
  container: PyObject,
  parts: SyntaxNode[],
  node: SyntaxNode,
  run: Evaluation,
): PyObject {
  const colon = parts.findIndex(({ name }) => name === ':')
  const bound = (one: SyntaxNode | undefined): number | undefined => {
    const value = one ? evaluateObject(one, run) : null
    return typeof value === 'bigint' ? Number(value) : undefined
  }
  if (parts.length > 3 || (!Array.isArray(container) && typeof container !== 'string')) {
    throw run.unsupported(node, `\`${firstLine(run.text(node))}\``)
  }
  const [from, to] = [bound(parts[colon - 1]), bound(parts[colon + 1])]
  if (typeof container === 'string') return container.slice(from ?? 0, to)
  const items = [...container].slice(from ?? 0, to)
  return container instanceof Tuple ? Tuple.holding(items) : items
}
