import { ValueError } from './exceptions.ts'

const CLASSES: Record<string, string> = {
  '\\A': '^',
  '\\Z': '(?![\\s\\S])',
  '\\w': '[\\p{L}\\p{N}_]',
  '\\W': '[^\\p{L}\\p{N}_]',
  '\\d': '\\p{Nd}',
  '\\D': '\\P{Nd}',
}

/**
 * `re.match(pattern, text)`: does the text begin with what the Python pattern describes?
 * Python's notation is put into JavaScript's; what the two share is left alone.
 * @throws ValueError (re.error) for a pattern that cannot be read
 */
export function match(pattern: string, text: string): boolean {
  return compile(pattern).test(text)
}

const compiled = new Map<string, RegExp>()

function compile(pattern: string): RegExp {
  const known = compiled.get(pattern)
  if (known) return known
  const flags = /^\(\?([aimsux]+)\)/.exec(pattern)
  const source = translate(flags ? pattern.slice(flags[0].length) : pattern)
  try {
    const regex = new RegExp(`^(?:${source})`, `${(flags?.[1] ?? '').replace(/[^ims]/g, '')}u`)
    compiled.set(pattern, regex)
    return regex
  } catch (error) {
    throw new ValueError(`Failed to read the regular expression ${pattern}: ${String(error)}`)
  }
}

function translate(pattern: string): string {
  let result = ''
  let inSet = false
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at]!
    if (char === '\\') {
      at += 1
      result += translateEscape(char + (pattern[at] ?? ''), inSet)
    } else if (inSet) {
      inSet = char !== ']'
      result += char === '[' ? '\\[' : char
    } else {
      inSet = char === '['
      // Python's dollar also matches before a line break at the very end.
      result += char === '$' ? '(?=\\n?(?![\\s\\S]))' : char
    }
  }
  return result.replace(/\(\?P</g, '(?<').replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
}

function translateEscape(escape: string, inSet: boolean): string {
  const translated = CLASSES[escape]
  if (translated) return inSet ? translated.replace(/^\[(?!\^)|\]$/g, '') : translated
  // JavaScript's u flag refuses a backslash before a character that needs none.
  const needless = /^\\[^\w^$\\.*+?()[\]{}|/-]$/.test(escape) || (escape === '\\-' && !inSet)
  return needless ? escape.slice(1) : escape
}
