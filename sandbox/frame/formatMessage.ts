/** Fills the placeholders of a console message. Console standard, section 2.2 Formatter; `%c` styles are left out. */
export function formatMessage(values: unknown[]): unknown[] {
  const [message, ...rest] = values
  if (typeof message !== 'string' || !message.includes('%')) return values
  const filled = message.replace(/%([sdifoOc%])/g, (placeholder, kind: string) => {
    if (kind === '%') return '%'
    if (rest.length === 0) return placeholder
    const value = rest.shift()
    if (kind === 'c') return ''
    if (kind === 'd' || kind === 'i') return String(Number.parseInt(String(value), 10))
    if (kind === 'f') return String(Number.parseFloat(String(value)))
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
  })
  return [filled, ...rest]
}
