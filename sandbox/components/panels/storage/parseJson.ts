/** A stored text that is JSON of more than one value, parsed; `null` for any other: a lone number or word reads as it is. */
export function parseJson(text: string): object | null {
  if (!/^\s*[[{]/.test(text)) return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
