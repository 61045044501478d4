import type { PyValue } from '../values.ts'
import { JSONDecodeError } from './JSONDecodeError.ts'
import { type ParseConstant, parseConstant, Scanner } from './scanner.ts'

/**
 * `json.loads(text)`: integers of any length, floats apart from them, keys in their order.
 * @throws ValueError (mostly JSONDecodeError) in CPython 3.11's words
 */
export function loads(text: string, constant: ParseConstant = parseConstant): PyValue {
  if (text.startsWith('\ufeff')) {
    throw new JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', text, 0)
  }
  const scanner = new Scanner(text, constant)
  const [value, end] = scanner.scanOnce(scanner.skipBlanks(0))
  const rest = scanner.skipBlanks(end)
  if (rest !== text.length) throw new JSONDecodeError('Extra data', text, rest)
  return value
}
