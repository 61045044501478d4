import { timedelta } from '../datetime.ts'
import { className, type PyObject, repr, Tuple } from '../objects.ts'
import type { SyntaxNode } from '../syntax/parse.ts'
import { call } from './call.ts'
import { children, firstLine } from './children.ts'
import type { Evaluation } from './Evaluation.ts'
import { dictionary, elements, hashable, numberLiteral, text } from './literals.ts'
import { member } from './member.ts'
import { iterate } from './methods.ts'
import { operate } from './operators.ts'
import { suggestName } from './suggestName.ts'
import type { Value } from './Value.ts'

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

/** `bool(value)` */
export function truth(value: PyObject): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (value instanceof Map || value instanceof Set) return value.size > 0
  if (value instanceof timedelta) return value.total_seconds() !== 0
  return Boolean(value)
}
