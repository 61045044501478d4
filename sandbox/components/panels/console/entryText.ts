import type { ConsoleValue } from '../../../contract/ConsoleValue.ts'
import type { ConsoleEntry } from '../../../record/ConsoleEntry.ts'

/** A line as text, for a filter and for an announcement. */
export function entryText({ values, table, place }: ConsoleEntry): string {
  const cells = table?.rows.flatMap((row) => row.cells.map((cell) => cell?.text ?? '')) ?? []
  return [joined(values), ...cells, place ? `${place.file}:${place.line}` : ''].join(' ').trim()
}

/** The values of a message; parts of a format stand without a space between them. */
export function joined(values: ConsoleValue[]): string {
  return values.reduce((text, value, index) => {
    const before = values[index - 1]
    const space = index > 0 && !(value.isGlued && before?.isGlued) ? ' ' : ''
    return text + space + value.text
  }, '')
}
