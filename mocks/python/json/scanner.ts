import { RecursionError, ValueError } from '../exceptions.ts'
import { MAX_STR_DIGITS, tooManyDigits } from '../int.ts'
import type { PyValue } from '../values.ts'
import { JSONDecodeError } from './JSONDecodeError.ts'
import { scanString } from './scanString.ts'

/** What to do with NaN, Infinity and -Infinity, which Python's json reads by default. */
export type ParseConstant = (name: string) => PyValue

// CPython stops at its recursion limit of 1000 frames, of which a request has used some already.
const MAX_DEPTH = 960

/** Reads one JSON value, with the errors of CPython's C scanner (Modules/_json.c, 3.11). */
export class Scanner {
  private depth = 0

  constructor(
    readonly text: string,
    private readonly parseConstant: ParseConstant,
  ) {}

  /** Where the blanks that begin at `at` end. */
  skipBlanks(at: number): number {
    while (' \t\n\r'.includes(this.text[at] ?? '.')) at += 1
    return at
  }

  /** The value that begins at `at`, and where it ends. */
  scanOnce(at: number): [PyValue, number] {
    const text = this.text
    const first = text[at]
    if (first === '"') return scanString(text, at + 1)
    if (first === '{') return this.nested(() => this.scanObject(at + 1))
    if (first === '[') return this.nested(() => this.scanArray(at + 1))
    for (const [word, value] of WORDS)
      if (text.startsWith(word, at)) return [value, at + word.length]
    for (const name of CONSTANTS) {
      if (text.startsWith(name, at)) return [this.parseConstant(name), at + name.length]
    }
    return this.scanNumber(at)
  }

  private nested<T>(scan: () => T): T {
    this.depth += 1
    if (this.depth > MAX_DEPTH) {
      throw new RecursionError('maximum recursion depth exceeded while decoding a JSON document')
    }
    const result = scan()
    this.depth -= 1
    return result
  }

  private scanObject(start: number): [PyValue, number] {
    const { text } = this
    const result = new Map<string, PyValue>()
    let at = this.skipBlanks(start)
    if (text[at] === '}') return [result, at + 1]
    for (;;) {
      if (text[at] !== '"') {
        throw new JSONDecodeError('Expecting property name enclosed in double quotes', text, at)
      }
      const [key, keyEnd] = scanString(text, at + 1)
      at = this.skipBlanks(keyEnd)
      if (text[at] !== ':') throw new JSONDecodeError("Expecting ':' delimiter", text, at)
      const [value, valueEnd] = this.scanOnce(this.skipBlanks(at + 1))
      result.set(key, value)
      at = this.skipBlanks(valueEnd)
      if (text[at] === '}') return [result, at + 1]
      if (text[at] !== ',') throw new JSONDecodeError("Expecting ',' delimiter", text, at)
      at = this.skipBlanks(at + 1)
    }
  }

  private scanArray(start: number): [PyValue, number] {
    const { text } = this
    const result: PyValue[] = []
    let at = this.skipBlanks(start)
    if (text[at] === ']') return [result, at + 1]
    for (;;) {
      const [value, valueEnd] = this.scanOnce(at)
      result.push(value)
      at = this.skipBlanks(valueEnd)
      if (text[at] === ']') return [result, at + 1]
      if (text[at] !== ',') throw new JSONDecodeError("Expecting ',' delimiter", text, at)
      at = this.skipBlanks(at + 1)
    }
  }

  private scanNumber(at: number): [PyValue, number] {
    NUMBER.lastIndex = at
    const match = NUMBER.exec(this.text)
    if (!match) throw new JSONDecodeError('Expecting value', this.text, at)
    const [whole, integer = '', fraction, exponent] = match
    if (fraction !== undefined || exponent !== undefined) return [Number(whole), at + whole.length]
    const digits = integer.replace('-', '').length
    if (digits > MAX_STR_DIGITS) throw tooManyDigits(digits)
    return [BigInt(integer), at + whole.length]
  }
}

const WORDS: [string, PyValue][] = [
  ['null', null],
  ['true', true],
  ['false', false],
]
const CONSTANTS = ['NaN', 'Infinity', '-Infinity']
const NUMBER = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y

/** Python's own reading of the three words. */
export function parseConstant(name: string): PyValue {
  return name === 'NaN' ? NaN : Number(name)
}

/** REST framework's: it refuses them (rest_framework/utils/json.py). */
export function strictConstant(name: string): never {
  throw new ValueError(`Out of range float values are not JSON compliant: '${name}'`)
}
