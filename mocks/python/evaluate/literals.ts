import { ValueError } from '../exceptions.ts'
import { className, type PyObject, Tuple } from '../objects.ts'
import type { SyntaxNode } from '../syntax/parse.ts'
import { children } from './children.ts'
import type { Evaluation } from './Evaluation.ts'
import { evaluateObject } from './expression.ts'
import { isIterable, iterate } from './methods.ts'
import { stringLiteral } from './stringLiteral.ts'

/** What stands between the brackets, `*more` unpacked. */
export function elements(node: SyntaxNode, run: Evaluation): PyObject[] {
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

export function dictionary(node: SyntaxNode, run: Evaluation): PyObject {
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

export function hashable(value: PyObject, node: SyntaxNode, run: Evaluation): PyObject {
  const isMutable =
    value instanceof Map ||
    value instanceof Set ||
    (Array.isArray(value) && !(value instanceof Tuple))
  if (isMutable) throw run.error(node, 'TypeError', `unhashable type: '${className(value)}'`)
  return value
}

export function numberLiteral(node: SyntaxNode, run: Evaluation): PyObject {
  const digits = run.text(node).replaceAll('_', '')
  if (/[jJ]$/.test(digits)) throw run.unsupported(node, 'a complex number')
  if (/^0[xob]/i.test(digits) || /^\d+$/.test(digits)) return BigInt(digits.toLowerCase())
  return Number(digits)
}

export function text(node: SyntaxNode, run: Evaluation): string {
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
