/** A JSON value as it was written: numbers keep their digits, objects their order and names that come twice. */
export type JsonNode =
  | { kind: 'object' | 'array'; entries: { key: string; value: JsonNode }[] }
  | { kind: 'string'; text: string }
  | { kind: 'number' | 'boolean' | 'null'; text: string }

const WORD = /\s*("(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+)/y

/** Reads a JSON text. @returns the value, or why it is none, in the browser's words */
export function readJson(text: string): { value: JsonNode } | { fault: string } {
  try {
    JSON.parse(text)
  } catch (error) {
    return { fault: (error as Error).message }
  }
  // The text is known to be right from here on.
  const words = [...text.matchAll(new RegExp(WORD, 'g'))].map((match) => match[1] ?? '')
  let at = 0
  const read = (): JsonNode => {
    const word = words[at++] ?? ''
    if (word === '{' || word === '[') return readEntries(word === '{')
    if (word.startsWith('"')) return { kind: 'string', text: JSON.parse(word) as string }
    if (word === 'null') return { kind: 'null', text: word }
    return { kind: /^[tf]/.test(word) ? 'boolean' : 'number', text: word }
  }
  const readEntries = (isObject: boolean): JsonNode => {
    const entries: { key: string; value: JsonNode }[] = []
    while (!/^[\]}]$/.test(words[at] ?? ']')) {
      if (words[at] === ',') at++
      const key = isObject ? (JSON.parse(words[at] ?? '""') as string) : String(entries.length)
      if (isObject) at += 2
      entries.push({ key, value: read() })
    }
    at++
    return { kind: isObject ? 'object' : 'array', entries }
  }
  return { value: read() }
}
