import { type PyObject, className } from '../objects.ts'
import type { SyntaxNode } from '../syntax/parse.ts'
import type { Evaluation } from './Evaluation.ts'
import { children, firstLine } from './children.ts'
import { evaluate, evaluateObject } from './expression.ts'
import { iterate } from './methods.ts'
import { Builtin } from './Value.ts'

/** Calls one of the few functions that there are; anything else is not run. @throws SourceError */
export function call(node: SyntaxNode, run: Evaluation): PyObject {
  const [callee, list] = children(node)
  const called = evaluate(callee!, run)
  if (!(called instanceof Builtin)) {
    throw run.error(node, 'TypeError', `'${run.typeName(called)}' object is not callable`)
  }
  const { args, named } = readArguments(list!, run)
  return run.guard(node, () => called.call(args, named))
}

function readArguments(list: SyntaxNode, run: Evaluation) {
  const args: PyObject[] = []
  const named = new Map<string, PyObject>()
  const parts = children(list)
  const closing = parts.at(-1)!
  for (let index = 1; index < parts.length - 1; index += 1) {
    const part = parts[index]!
    if (part.name === ',') continue
    if (part.name === '*') {
      const value = evaluateObject(parts[(index += 1)]!, run)
      args.push(...run.guard(part, () => iterate(value)))
    } else if (part.name === '**') {
      const value = evaluateObject(parts[(index += 1)]!, run)
      if (!(value instanceof Map)) {
        const message = `argument after ** must be a mapping, not ${className(value)}`
        throw run.error(part, 'TypeError', message)
      }
      for (const [key, one] of value) named.set(String(key), one)
    } else if (parts[index + 1]?.name === 'AssignOp') {
      named.set(run.text(part), evaluateObject(parts[(index += 2)]!, run))
    } else if (/^(for|async)$/.test(part.name)) {
      throw run.unsupported(list, `\`${firstLine(run.text(list))}\``)
    } else {
      if (named.size > 0) {
        throw run.error(closing, 'SyntaxError', 'positional argument follows keyword argument')
      }
      args.push(evaluateObject(part, run))
    }
  }
  return { args, named }
}
