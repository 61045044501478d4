import type { JsonNode } from './readJson.ts'

/** A JSON value over several lines, two blanks a level. */
export function formatJson(node: JsonNode, indent = ''): string {
  if (node.kind === 'string') return JSON.stringify(node.text)
  if (!('entries' in node)) return node.text
  const [open, close] = node.kind === 'object' ? ['{', '}'] : ['[', ']']
  if (node.entries.length === 0) return open + close
  const lines = node.entries.map(({ key, value }) => {
    const name = node.kind === 'object' ? `${JSON.stringify(key)}: ` : ''
    return `${indent}  ${name}${formatJson(value, `${indent}  `)}`
  })
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

/** A JSON text without blanks between its words, as PyJWT writes it. */
export const compactJson = (json: string): string =>
  json.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, text: string | undefined) => text ?? '')
