import { SourceError } from './SourceError.ts'
import type { Token } from './tokenize.ts'

const HEADS: Record<string, string> = { def: 'function definition', class: 'class definition' }
const HEAD = /^(if|elif|else|for|while|with|try|except|finally|def|class)$/

/** A line that begins further right or left than the lines around it allow. */
export function findIndentError(source: string, tokens: readonly Token[]): SourceError | undefined {
  const text = (one: Token | undefined): string => (one ? source.slice(one.from, one.to) : '')
  const error = (from: number, message: string): SourceError =>
    new SourceError(source, { from, to: from }, 'IndentationError', message)
  const widths = [0]
  /** The first word of a statement whose last character is a colon: a block has to follow. */
  let head: Token | undefined
  let first: Token | undefined
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'newline') {
      head = text(tokens[index - 1]) === ':' && HEAD.test(text(first)) ? first : undefined
    }
    if (token.kind !== 'indent') continue
    first = tokens[index + 1]
    const width = token.to - token.from
    if (head && width <= widths.at(-1)!) {
      const line = source.slice(0, head.from).split('\n').length
      const what = HEADS[text(head)] ?? `'${text(head)}' statement`
      return error(token.to, `expected an indented block after ${what} on line ${line}`)
    }
    if (width > widths.at(-1)!) {
      if (!head) return error(token.from, 'unexpected indent')
      widths.push(width)
    }
    while (width < widths.at(-1)!) widths.pop()
    if (width !== widths.at(-1)) {
      return error(token.from, 'unindent does not match any outer indentation level')
    }
  }
  return undefined
}
