import { parser } from '@lezer/python'
import type { SyntaxNode } from './parse.ts'
import { SourceError, type Span } from './SourceError.ts'
import type { Token } from './tokenize.ts'

/**
 * What CPython says of the token at which its grammar ends: mostly "invalid syntax", and more where
 * one of its rules for common mistakes fits. Source: the `invalid_…` rules of Grammar/python.gram
 */
export function explainError(
  source: string,
  tokens: readonly Token[],
  token: Token,
  top: SyntaxNode,
): SourceError {
  const error = (span: Span, message: string): SourceError =>
    new SourceError(source, span, 'SyntaxError', message)
  const point = ({ from }: Span): Span => ({ from, to: from })
  const text = (one: Token | undefined): string => (one ? source.slice(one.from, one.to) : '')

  const index = tokens.indexOf(token)
  const before = tokens[index - 1]
  const left = expressionBefore(top, before)
  const inDict = before && /^Dictionary/.test(enclosing(top, before.from)?.name ?? '')

  if (text(token) === '=' && left?.name === 'VariableName' && token.level > 0) {
    const next = tokens[index + 1]
    const to = next ? endOfExpression(source, next) : token.to
    const message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
    return error({ from: left.from, to }, message)
  }
  if (text(token) === '=' && left && isTarget(left, source)) {
    const what = targetName(left)
    const message = `cannot assign to ${what} here. Maybe you meant '==' instead of '='?`
    return error(left, message)
  }
  if (before && inDict && text(before) === ':' && /^[},]$/.test(text(token))) {
    return error(point(before), "expression expected after dictionary key and ':'")
  }
  if (before && inDict && left && /^[},]$/.test(text(token)) && !/[:,]/.test(text(before))) {
    return error(point(before), "':' expected after dictionary key")
  }
  if (token.kind === 'newline' && before) {
    const line = tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'newline') + 1
    const words = tokens.slice(line, index).filter(({ kind }) => kind !== 'indent')
    if (/^(if|while|for|with|class|elif)$/.test(text(words[0])) && words.length > 1) {
      return error(point(token), "expected ':'")
    }
    if (left?.parent?.name === 'ConditionalExpression') {
      const span = { from: left.parent.from, to: before.to }
      return error(span, "expected 'else' after 'if' expression")
    }
  }
  const startsExpression =
    /^(string|number)$/.test(token.kind) ||
    (token.kind === 'name' && !KEYWORD.test(text(token))) ||
    /^[([{]$/.test(text(token))
  if (left && token.level > 0 && startsExpression) {
    const isPrefix = before?.kind === 'name' && token.kind === 'string'
    if (!isPrefix) {
      const span = { from: left.from, to: endOfExpression(source, token) }
      return error(span, 'invalid syntax. Perhaps you forgot a comma?')
    }
  }
  const span = token.kind === 'newline' || token.kind === 'end' ? point(token) : token
  return error(span, 'invalid syntax')
}

/** Where the expression that begins with a token ends. */
function endOfExpression(source: string, token: Token): number {
  const top = parser.parse(source.slice(token.from)).topNode
  let end = token.to - token.from
  for (let node: SyntaxNode | null = top.resolveInner(0, 1); node; node = node.parent) {
    if (!/Expression$|String$/.test(node.name) || node.getChild('⚠')) continue
    end = Math.max(end, node.to)
  }
  return token.from + end
}

const KEYWORD = /^(and|as|else|for|from|if|import|in|is|not|or)$/

/** The largest expression that ends where a token ends. */
function expressionBefore(top: SyntaxNode, token: Token | undefined): SyntaxNode | undefined {
  if (!token) return undefined
  let node: SyntaxNode | null = top.resolveInner(token.to, -1)
  if (!/^[A-Z]/.test(node.name) && !/^[)\]}]$/.test(node.name)) return undefined
  let found: SyntaxNode | undefined
  for (; node && node.to === token.to && !node.type.isError; node = node.parent) {
    if (/Op$/.test(node.name)) return undefined
    if (/Expression$|String$|^(Number|Boolean|None|VariableName)$/.test(node.name)) found = node
  }
  return found?.name === 'ConditionalExpression' ? found.lastChild! : found
}

/** The bracket or statement that an offset stands in. */
function enclosing(top: SyntaxNode, offset: number): SyntaxNode | undefined {
  let node: SyntaxNode | null = top.resolveInner(offset, 1)
  while (
    node &&
    !/^(Dictionary|Array|Tuple|Set|Parenthesized)\w*Expression$|ArgList/.test(node.name)
  ) {
    node = node.parent
  }
  return node ?? undefined
}

function isTarget(node: SyntaxNode, source: string): boolean {
  // Only the first of a statement or of an entry: after another `=` the rule does not fit.
  const before = source.slice(0, node.from).trimEnd()
  return !before.endsWith('=') && targetName(node) !== ''
}

/** How CPython calls what cannot be assigned to; nothing for what can. */
export function targetName(node: SyntaxNode): string {
  if (/String$|^Number$/.test(node.name)) return 'literal'
  if (node.name === 'CallExpression') return 'function call'
  if (/^(Binary|Unary)Expression$/.test(node.name)) return 'expression'
  if (node.name === 'ConditionalExpression') return 'conditional expression'
  return ''
}
