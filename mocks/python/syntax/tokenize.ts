import { numberFault } from './numberFault.ts'
import { SourceError, type Span } from './SourceError.ts'

export interface Token extends Span {
  kind: 'name' | 'number' | 'string' | 'operator' | 'newline' | 'indent' | 'end'
  /** How many brackets are open where it stands. */
  level: number
}

export interface Tokens {
  tokens: Token[]
  /** Brackets that nothing closes, the outermost first. */
  open: Span[]
  /** What the tokenizer itself refuses; CPython tells of it before anything else. */
  error: SourceError | null
}

const CLOSES: Record<string, string> = { ')': '(', ']': '[', '}': '{' }
const STRING = /(?:[rbu]|br|rb|f|fr|rf)?('''|"""|'|")/iy
const NAME = /[\p{ID_Start}_][\p{ID_Continue}]*/uy
const NUMBER =
  /0[xX][\da-fA-F_]*|0[oO]\w*|0[bB]\w*|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d*)?[jJ]?/y
const OPERATOR =
  /\*\*=|\/\/=|>>=|<<=|\.\.\.|:=|->|==|!=|<=|>=|\+=|-=|\*=|\/=|%=|@=|&=|\|=|\^=|\*\*|\/\/|<<|>>|[-+*/%@&|^~<>=.,:;()[\]{}$?!`]/y

const MOST_BRACKETS = 200

/** Python's tokens, as far as telling of faults needs them. Source: CPython, Parser/tokenizer.c */
export function tokenize(source: string): Tokens {
  const tokens: Token[] = []
  const open: Span[] = []
  let at = 0
  let lineStart = true

  const fail = (from: number, to: number, message: string): Tokens => ({
    tokens,
    open,
    error: new SourceError(source, { from, to }, 'SyntaxError', message),
  })
  const take = (kind: Token['kind'], from: number, to: number): void => {
    tokens.push({ kind, from, to, level: open.length })
    at = to
  }
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }

  while (at < source.length) {
    const char = source[at]!
    if (lineStart && open.length === 0) {
      const indent = /[ \t\f]*/y
      indent.lastIndex = at
      const width = indent.exec(source)![0].length
      const isBlank = /^(\r?\n|#|$)/.test(source.slice(at + width, at + width + 2))
      if (!isBlank) tokens.push({ kind: 'indent', from: at, to: at + width, level: 0 })
      at += width
      lineStart = false
      continue
    }
    if (char === '\n') {
      if (open.length === 0 && tokens.at(-1)?.kind !== 'newline') take('newline', at, at + 1)
      else at += 1
      lineStart = open.length === 0
    } else if (/[ \t\f\r]/.test(char)) at += 1
    else if (char === '#') at = endOfLine(source, at)
    else if (char === '\\') {
      if (!/^\\\r?\n/.test(source.slice(at, at + 3))) {
        return fail(at + 1, at + 1, 'unexpected character after line continuation character')
      }
      at = endOfLine(source, at) + 1
    } else if (match(STRING)) {
      const [prefix, quote = ''] = match(STRING)!
      const end = endOfString(source, at + prefix.length, quote)
      if (end === undefined) {
        const what = quote.length === 3 ? 'triple-quoted string literal' : 'string literal'
        const last = quote.length === 3 ? source.replace(/\n$/, '') : source.slice(0, at)
        return fail(at, at, `unterminated ${what} (detected at line ${last.split('\n').length})`)
      }
      take('string', at, end)
    } else if (match(NAME)) {
      take('name', at, at + match(NAME)![0].length)
      const next = String.fromCodePoint(source.codePointAt(at) ?? 0x20)
      if (next > '\x7f') return fail(at, at, badCharacter(next))
    } else if (/\d/.test(char) || /^\.\d/.test(source.slice(at, at + 2))) {
      const end = at + match(NUMBER)![0].length
      const fault = numberFault(source, at, end)
      if (fault) return fail(fault.at, fault.at, fault.message)
      take('number', at, end)
    } else if (char > '\x7f') {
      return fail(at, at, badCharacter(String.fromCodePoint(source.codePointAt(at)!)))
    } else if (match(OPERATOR)) {
      const [operator] = match(OPERATOR)!
      if ('([{'.includes(operator)) {
        if (open.length === MOST_BRACKETS) return fail(at, at, 'too many nested parentheses')
        take('operator', at, at + 1)
        open.push({ from: at - 1, to: at })
      } else if (CLOSES[operator]) {
        const opener = open.at(-1)
        if (!opener) return fail(at, at, `unmatched '${operator}'`)
        const opened = source[opener.from]!
        if (opened !== CLOSES[operator]) {
          const line = source.slice(0, opener.from).split('\n').length
          const where = source.slice(opener.from, at).includes('\n') ? ` on line ${line}` : ''
          const message = `closing parenthesis '${operator}' does not match opening parenthesis '${opened}'${where}`
          return fail(at, at, message)
        }
        open.pop()
        take('operator', at, at + 1)
      } else take('operator', at, at + operator.length)
    } else return fail(at, at, 'invalid syntax')
  }
  if (tokens.length > 0 && tokens.at(-1)!.kind !== 'newline') take('newline', at, at)
  take('end', at, at)
  return { tokens, open, error: null }
}

function endOfLine(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end === -1 ? source.length : end
}

function endOfString(source: string, from: number, quote: string): number | undefined {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += source.startsWith('\r\n', at + 1) ? 2 : 1
    else if (source.startsWith(quote, at)) return at + quote.length
    else if (source[at] === '\n' && quote.length === 1) return undefined
  }
  return undefined
}

function badCharacter(char: string): string {
  const code = `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  return /[\p{C}\p{Z}]/u.test(char)
    ? `invalid non-printable character ${code}`
    : `invalid character '${char}' (${code})`
}
