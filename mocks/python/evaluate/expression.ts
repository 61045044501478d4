import { IndexError, KeyError, PythonTypeError, ValueError } from '../exceptions.ts'
import { timedelta } from '../datetime.ts'
import { className, Path, type PyObject, repr, Tuple } from '../objects.ts'
import type { SyntaxNode } from '../syntax/parse.ts'
import { call } from './call.ts'
import type { Evaluation } from './Evaluation.ts'
import { isIterable, iterate, methodOf } from './methods.ts'
import { operate } from './operators.ts'
import { stringLiteral } from './stringLiteral.ts'
import { suggestName } from './suggestName.ts'
import { isObject, Module, type Value } from './Value.ts'

/** The value of an expression. @throws SourceError */
export function evaluate(node: SyntaxNode, run: Evaluation): Value {
  switch (node.name) {
    case 'Number':
      return numberLiteral(node, run)
    case 'String':
      return text(node, run)
    case 'ContinuedString':
      return children(node)
        .map((part) => {
          if (part.name !== 'String') throw run.unsupported(part, 'an f-string')
          return text(part, run)
        })
        .join('')
    case 'Boolean':
      return run.text(node) === 'True'
    case 'None':
      return null
    case 'VariableName':
      return lookUp(node, run)
    case 'ParenthesizedExpression':
      return evaluate(children(node)[1]!, run)
    case 'ArrayExpression':
      return elements(node, run)
    case 'TupleExpression':
      return Tuple.holding(elements(node, run))
    case 'SetExpression':
      return new Set(elements(node, run).map((one) => hashable(one, node, run)))
    case 'DictionaryExpression':
      return dictionary(node, run)
    case 'UnaryExpression':
      return unary(node, run)
    case 'BinaryExpression':
      return binary(node, run)
    case 'ConditionalExpression': {
      const [yes, , condition, , no] = children(node)
      return evaluate(truth(evaluateObject(condition!, run)) ? yes! : no!, run)
    }
    case 'MemberExpression':
      return member(node, run)
    case 'CallExpression':
      return call(node, run)
    case 'FormatString':
      throw run.unsupported(node, 'an f-string')
    default:
      throw run.unsupported(node, `\`${firstLine(run.text(node))}\``)
  }
}

export function evaluateObject(node: SyntaxNode, run: Evaluation): PyObject {
  return run.object(evaluate(node, run), node)
}

export function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'Comment') found.push(child)
  }
  return found
}

export const firstLine = (text: string): string => text.split('\n')[0]!.slice(0, 60)

/** What stands between the brackets, `*more` unpacked. */
function elements(node: SyntaxNode, run: Evaluation): PyObject[] {
  const found: PyObject[] = []
  let starred = false
  for (const child of children(node)) {
    if (/^[,()[\]{}]$/.test(child.name)) continue
    if (child.name === '*') {
      starred = true
      continue
    }
    const value = evaluateObject(child, run)
    if (starred) {
      if (!isIterable(value)) {
        const message = `Value after * must be an iterable, not ${className(value)}`
        throw run.error(child, 'TypeError', message)
      }
      found.push(...iterate(value))
    } else found.push(value)
    starred = false
  }
  return found
}

function dictionary(node: SyntaxNode, run: Evaluation): PyObject {
  const dict = new Map<PyObject, PyObject>()
  const parts = children(node).filter(({ name }) => !/^[,{}]$/.test(name))
  for (let index = 0; index < parts.length;) {
    if (parts[index]!.name === '**') {
      const other = evaluateObject(parts[index + 1]!, run)
      if (!(other instanceof Map)) {
        const message = `'${className(other)}' object is not a mapping`
        throw run.error(parts[index + 1]!, 'TypeError', message)
      }
      for (const [key, value] of other) dict.set(key, value)
      index += 2
    } else {
      const key = hashable(evaluateObject(parts[index]!, run), parts[index]!, run)
      dict.set(key, evaluateObject(parts[index + 2]!, run))
      index += 3
    }
  }
  return dict
}

function hashable(value: PyObject, node: SyntaxNode, run: Evaluation): PyObject {
  const isMutable =
    value instanceof Map ||
    value instanceof Set ||
    (Array.isArray(value) && !(value instanceof Tuple))
  if (isMutable) throw run.error(node, 'TypeError', `unhashable type: '${className(value)}'`)
  return value
}

function unary(node: SyntaxNode, run: Evaluation): PyObject {
  const [operator, operand] = children(node)
  const value = evaluateObject(operand!, run)
  if (run.text(operator!) === 'not') return !truth(value)
  if (run.text(operator!) === '-') {
    if (typeof value === 'boolean') return value ? -1n : 0n
    if (typeof value === 'bigint' || typeof value === 'number') return -value
    if (value instanceof timedelta) return new timedelta({ seconds: -value.total_seconds() })
  }
  if (run.text(operator!) === '+' && /^(bigint|number)$/.test(typeof value)) return value
  const message = `bad operand type for unary ${run.text(operator!)}: '${className(value)}'`
  throw run.error(node, 'TypeError', message)
}

function binary(node: SyntaxNode, run: Evaluation): PyObject {
  const parts = children(node)
  const [left, right] = [parts[0]!, parts.at(-1)!]
  const operator = parts
    .slice(1, -1)
    .map((part) => run.text(part))
    .join(' ')
  const a = evaluateObject(left, run)
  if (operator === 'and') return truth(a) ? evaluateObject(right, run) : a
  if (operator === 'or') return truth(a) ? a : evaluateObject(right, run)
  const b = evaluateObject(right, run)
  if (operator === 'is' || operator === '==') return repr(a) === repr(b)
  if (operator === 'is not' || operator === '!=') return repr(a) !== repr(b)
  if (operator === 'in' || operator === 'not in') {
    const found = run.guard(node, () =>
      typeof a === 'string' && typeof b === 'string'
        ? b.includes(a)
        : iterate(b).some((one) => repr(one) === repr(a)),
    )
    return found === (operator === 'in')
  }
  if (/^[<>]=?$/.test(operator)) throw run.unsupported(node, `\`${operator}\``)
  return run.guard(node, () => operate(operator, a, b))
}

/** `name.attribute`, `name[index]`, `name[from:to]`. */
function member(node: SyntaxNode, run: Evaluation): Value {
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

export function attribute(
  self: Value,
  property: SyntaxNode,
  node: SyntaxNode,
  run: Evaluation,
): Value {
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

function lookUp(node: SyntaxNode, run: Evaluation): Value {
  const name = run.text(node)
  const value =
    run.names.get(name) ??
    (Object.hasOwn(run.builtins, name) ? run.builtins[name] : undefined) ??
    undefined
  if (value !== undefined) return value
  if (run.names.has(name)) return null
  const similar = suggestName(name, [
    ...run.names.keys(),
    ...Object.keys(run.builtins),
    ...CONSTANTS,
  ])
  const hint = similar ? `. Did you mean: '${similar}'?` : ''
  throw run.error(node, 'NameError', `name '${name}' is not defined${hint}`)
}

const CONSTANTS = ['True', 'False', 'None']

function numberLiteral(node: SyntaxNode, run: Evaluation): PyObject {
  const digits = run.text(node).replaceAll('_', '')
  if (/[jJ]$/.test(digits)) throw run.unsupported(node, 'a complex number')
  if (/^0[xob]/i.test(digits) || /^\d+$/.test(digits)) return BigInt(digits.toLowerCase())
  return Number(digits)
}

function text(node: SyntaxNode, run: Evaluation): string {
  const literal = run.text(node)
  if (/^[rR]?[bB]/.test(literal)) throw run.unsupported(node, 'bytes')
  try {
    return stringLiteral(literal)
  } catch (error) {
    if (!(error instanceof ValueError)) throw error
    throw run.error(
      { ...node, from: node.to, to: node.to } as SyntaxNode,
      'SyntaxError',
      error.message,
    )
  }
}

/** `bool(value)` */
export function truth(value: PyObject): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (value instanceof Map || value instanceof Set) return value.size > 0
  if (value instanceof timedelta) return value.total_seconds() !== 0
  return Boolean(value)
}
