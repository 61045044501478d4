import { type PyObject, className, Tuple } from '../objects.ts'
import type { SyntaxNode } from '../syntax/parse.ts'
import type { Evaluation } from './Evaluation.ts'
import { children, firstLine } from './children.ts'
import { evaluate, evaluateObject, truth } from './expression.ts'
import { executeImport } from './executeImport.ts'
import { isList, operate } from './operators.ts'
import { isObject, type Value } from './Value.ts'

/** Runs the statements that settings are made of, and no other. @throws SourceError */
export function execute(node: SyntaxNode, run: Evaluation): void {
  switch (node.name) {
    case 'Script':
    case 'StatementGroup':
    case 'Body':
      for (const child of children(node)) if (!/^[;:]$/.test(child.name)) execute(child, run)
      return
    case 'AssignStatement':
      return assign(node, run)
    case 'UpdateStatement':
      return update(node, run)
    case 'ImportStatement':
      return executeImport(node, run)
    case 'IfStatement':
      return branch(node, run)
    case 'ExpressionStatement':
      return void evaluate(children(node)[0]!, run)
    case 'DeleteStatement':
      for (const target of children(node).slice(1)) {
        if (target.name === ',') continue
        if (target.name !== 'VariableName' || !run.names.has(run.text(target))) {
          throw run.unsupported(node, `\`${firstLine(run.text(node))}\``)
        }
        run.names.delete(run.text(target))
      }
      return
    case 'PassStatement':
    case 'Comment':
      return
    default:
      throw run.unsupported(node, `\`${firstLine(run.text(node))}\``)
  }
}

/** `A = B = value`, `A, B = values`, `A: type = value`, `A['key'] = value` */
function assign(node: SyntaxNode, run: Evaluation): void {
  const parts = children(node).filter(({ name }) => name !== 'TypeDef')
  const last = parts.findLastIndex(({ name }) => name === 'AssignOp')
  if (last === -1) return
  const values = parts.slice(last + 1)
  const value =
    values.length === 1
      ? evaluate(values[0]!, run)
      : Tuple.holding(
          values.filter(({ name }) => name !== ',').map((one) => evaluateObject(one, run)),
        )
  let targets: SyntaxNode[] = []
  for (const part of parts.slice(0, last + 1)) {
    if (part.name !== 'AssignOp') {
      targets.push(part)
      continue
    }
    if (targets.length === 1) bind(targets[0]!, value, run)
    else
      unpack(
        node,
        targets.filter(({ name }) => name !== ','),
        value,
        run,
      )
    targets = []
  }
}

function unpack(node: SyntaxNode, targets: SyntaxNode[], value: Value, run: Evaluation): void {
  if (!isObject(value) || !Array.isArray(value)) {
    throw run.unsupported(node, `\`${firstLine(run.text(node))}\``)
  }
  if (value.length !== targets.length) {
    const message =
      value.length > targets.length
        ? `too many values to unpack (expected ${targets.length})`
        : `not enough values to unpack (expected ${targets.length}, got ${value.length})`
    throw run.error(node, 'ValueError', message)
  }
  targets.forEach((target, index) => bind(target, value[index]!, run))
}

function bind(target: SyntaxNode, value: Value, run: Evaluation): void {
  if (target.name === 'VariableName') {
    run.names.set(run.text(target), value)
    return
  }
  const [owner, mark, index, closing] = children(target)
  if (target.name !== 'MemberExpression' || run.text(mark!) !== '[' || closing?.name !== ']') {
    throw run.unsupported(target, `an assignment to \`${firstLine(run.text(target))}\``)
  }
  const container = evaluateObject(owner!, run)
  const key = evaluateObject(index!, run)
  const item = run.object(value, target)
  if (container instanceof Map) container.set(key, item)
  else if (isList(container) && typeof key === 'bigint') {
    const at = Number(key) < 0 ? container.length + Number(key) : Number(key)
    if (at < 0 || at >= container.length) {
      throw run.error(target, 'IndexError', 'list assignment index out of range')
    }
    container[at] = item
  } else {
    const message = `'${className(container)}' object does not support item assignment`
    throw run.error(target, 'TypeError', message)
  }
}

/** `A += value`: a list is changed where it is, anything else is made anew. */
function update(node: SyntaxNode, run: Evaluation): void {
  const [target, operator, ...rest] = children(node)
  if (target!.name !== 'VariableName') {
    throw run.unsupported(node, `\`${firstLine(run.text(node))}\``)
  }
  const sign = run.text(operator!).slice(0, -1)
  const old = evaluateObject(target!, run)
  const more: PyObject =
    rest.length === 1
      ? evaluateObject(rest[0]!, run)
      : Tuple.holding(
          rest.filter(({ name }) => name !== ',').map((one) => evaluateObject(one, run)),
        )
  if (sign === '+' && isList(old)) {
    if (!Array.isArray(more) && typeof more !== 'string') {
      throw run.error(node, 'TypeError', `'${className(more)}' object is not iterable`)
    }
    old.push(...more)
    return
  }
  run.names.set(
    run.text(target!),
    run.guard(node, () => operate(sign, old, more)),
  )
}

/** The branch whose condition holds. Conditions are expressions like any other: nothing is run for them. */
function branch(node: SyntaxNode, run: Evaluation): void {
  const parts = children(node)
  for (let index = 0; index < parts.length; index += 1) {
    const word = run.text(parts[index]!)
    if (word === 'else') return execute(parts[index + 1]!, run)
    if (word !== 'if' && word !== 'elif') continue
    const condition = evaluateObject(parts[index + 1]!, run)
    if (truth(condition)) return execute(parts[index + 2]!, run)
  }
}
