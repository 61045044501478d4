import { ValueError } from '../exceptions.ts'
import { floatRepr } from '../float.ts'
import type { PyValue } from '../values.ts'

export interface DumpsOptions {
  /** Escape all that is not ASCII, as `json.dumps` does unless told otherwise. */
  ensureAscii?: boolean
  /** Blanks per level; without it everything stands on one line. */
  indent?: number | undefined
  /** Write NaN and Infinity, which JSON does not have. */
  allowNan?: boolean
}

/**
 * `json.dumps(value, separators=(',', ':'))`; with an indent the separators are `,` and `: `.
 * @throws ValueError for NaN and Infinity unless they are allowed
 */
export function dumps(value: PyValue, options: DumpsOptions = {}): string {
  const { ensureAscii = true, indent, allowNan = true } = options
  const colon = indent === undefined ? ':' : ': '

  const write = (item: PyValue, level: number): string => {
    if (item === null) return 'null'
    if (typeof item === 'string') return quote(item, ensureAscii)
    if (typeof item === 'number') return writeFloat(item, allowNan)
    if (Array.isArray(item)) {
      return wrap(
        '[',
        item.map((child) => write(child, level + 1)),
        ']',
        level,
      )
    }
    if (item instanceof Map) {
      const pairs = [...item].map(
        ([key, child]) => quote(key, ensureAscii) + colon + write(child, level + 1),
      )
      return wrap('{', pairs, '}', level)
    }
    return String(item)
  }

  const wrap = (open: string, items: string[], close: string, level: number): string => {
    if (indent === undefined || items.length === 0) return open + items.join(',') + close
    const newline = (depth: number) => `\n${' '.repeat(indent * depth)}`
    return open + newline(level + 1) + items.join(`,${newline(level + 1)}`) + newline(level) + close
  }

  return write(value, 0)
}

function writeFloat(value: number, allowNan: boolean): string {
  if (Number.isFinite(value)) return floatRepr(value)
  if (!allowNan) throw new ValueError('Out of range float values are not JSON compliant')
  return String(value)
}

/** JSON.stringify but for lone surrogates: Python writes them raw, and fails when they are encoded. */
function quote(text: string, ensureAscii: boolean): string {
  const quoted = `"${text.replace(/["\\\p{Cc}]/gu, (char) => JSON.stringify(char).slice(1, -1))}"`
  if (!ensureAscii) return quoted
  return quoted.replace(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
