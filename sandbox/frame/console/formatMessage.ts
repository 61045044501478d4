import type { ConsoleValue } from '../../contract/ConsoleValue.ts'
import type { ValueCopier } from './ValueCopier.ts'

/** Copies a message's values, its placeholders filled. Console standard, section 2.2 Formatter. */
export function formatMessage(values: unknown[], copier: ValueCopier): ConsoleValue[] {
  const [message, ...rest] = values
  if (typeof message !== 'string' || !message.includes('%')) {
    return values.map((value) => copier.copy(value))
  }
  const parts: ConsoleValue[] = []
  let text = ''
  let style = ''
  const endPart = (): void => {
    if (text) parts.push({ kind: 'string', text, ...(style ? { style } : {}), isGlued: true })
    text = ''
  }
  let end = 0
  for (const { 0: placeholder, index } of message.matchAll(/%[sdifoOc%]/g)) {
    text += message.slice(end, index)
    end = index + placeholder.length
    if (placeholder === '%%') text += '%'
    else if (rest.length === 0) text += placeholder
    else if (placeholder === '%c') {
      endPart()
      style = String(rest.shift())
    } else if (placeholder === '%o' || placeholder === '%O') {
      endPart()
      parts.push({ ...copier.copy(rest.shift()), isGlued: true })
    } else text += filled(placeholder, rest.shift(), copier)
  }
  text += message.slice(end)
  endPart()
  return [...parts, ...rest.map((value) => copier.copy(value))]
}

function filled(placeholder: string, value: unknown, copier: ValueCopier): string {
  if (placeholder === '%s') return copier.copy(value, 0).text
  if (typeof value === 'symbol') return 'NaN'
  const text = typeof value === 'object' ? 'NaN' : String(value)
  return String(placeholder === '%f' ? Number.parseFloat(text) : Number.parseInt(text, 10))
}
