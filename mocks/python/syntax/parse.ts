import { parser } from '@lezer/python'
import { explainError } from './explainError.ts'
import { findIndentError } from './findIndentError.ts'
import { findTargetError } from './findTargetError.ts'
import { SourceError } from './SourceError.ts'
import { tokenize } from './tokenize.ts'

export type SyntaxNode = ReturnType<typeof parser.parse>['topNode']

/**
 * The syntax tree of a Python source.
 * @throws SourceError in CPython 3.11's words
 */
export function parse(source: string): SyntaxNode {
  const scan = tokenize(source)
  const top = parser.parse(source).topNode
  const error = firstError(top)
  const indent = findIndentError(source, scan.tokens)
  if (indent && (!error || indent.span.from <= error.from)) throw indent
  // As CPython does: what the tokenizer refuses anywhere is told before what the parser refuses.
  if (scan.error) throw scan.error
  if (!error && scan.open.length === 0) {
    const target = findTargetError(source, top)
    if (target) throw target
    return top
  }

  const token = scan.tokens.find(({ kind, from }) => {
    return kind !== 'indent' && from >= (error?.from ?? source.length)
  })!
  const opener = scan.open.at(-1)
  const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length
  if (opener && (token.kind === 'end' || lineOf(token.from) > lineOf(opener.from))) {
    const message = `'${source[opener.from]}' was never closed`
    throw new SourceError(source, { from: opener.from, to: opener.from }, 'SyntaxError', message)
  }
  throw explainError(source, scan.tokens, token, top)
}

function firstError(top: SyntaxNode): SyntaxNode | null {
  let first: SyntaxNode | null = null
  top.cursor().iterate((node) => {
    if (node.type.isError && !first) first = node.node
    return !first
  })
  return first
}
