import type { ConsoleValue } from '../contract/ConsoleValue.ts'

const DEPTH = 3
const ENTRIES = 100
const TEXT = 10_000

/** Copies a logged value for the console panel: bounded in depth, breadth and length, and never throwing. */
export function copyValue(value: unknown, depth = DEPTH): ConsoleValue {
  try {
    return copy(value, depth)
  } catch (error) {
    return { kind: 'error', text: `(unreadable: ${String(error)})` }
  }
}

function copy(value: unknown, depth: number): ConsoleValue {
  switch (typeof value) {
    case 'string':
      return { kind: 'string', text: shorten(value) }
    case 'number':
      return { kind: 'number', text: Object.is(value, -0) ? '-0' : String(value) }
    case 'bigint':
      return { kind: 'number', text: `${value}n` }
    case 'boolean':
      return { kind: 'boolean', text: String(value) }
    case 'undefined':
      return { kind: 'nullish', text: 'undefined' }
    case 'symbol':
      return { kind: 'symbol', text: String(value) }
    case 'function':
      return { kind: 'function', text: `ƒ ${value.name}()` }
    default:
      return value === null ? { kind: 'nullish', text: 'null' } : copyObject(value as object, depth)
  }
}

function copyObject(value: object, depth: number): ConsoleValue {
  if (value instanceof Error) return { kind: 'error', text: shorten(String(value)) }
  if (value instanceof Node) return { kind: 'node', text: shorten(nodeText(value)) }
  if (value instanceof Date) return { kind: 'object', text: String(value) }
  if (value instanceof RegExp) return { kind: 'object', text: String(value) }
  const pairs = pairsOf(value)
  const isArray = Array.isArray(value)
  const copied = depth > 0 ? pairs.slice(0, ENTRIES) : []
  const entries = copied.map(([key, item]) => ({ key, value: copyValue(item, depth - 1) }))
  const text = isArray ? `Array(${pairs.length})` : preview(value, entries, pairs.length)
  const kind = isArray ? 'array' : 'object'
  return entries.length > 0 ? { kind, text, entries } : { kind, text }
}

function pairsOf(value: object): [string, unknown][] {
  if (value instanceof Map) return [...value].map(([key, item]) => [String(key), item])
  if (value instanceof Set) return [...value].map((item, index) => [String(index), item])
  if (value instanceof FormData || value instanceof Headers || value instanceof URLSearchParams) {
    return [...value]
  }
  return Object.entries(value)
}

function preview(value: object, entries: ConsoleValue['entries'] = [], length: number): string {
  const name = value.constructor?.name ?? 'Object'
  const lead = name === 'Object' ? '' : `${name} `
  const shown = entries.slice(0, 5).map(({ key, value }) => `${key}: ${quoted(value)}`)
  if (length > shown.length) shown.push('…')
  return shorten(`${lead}{${shown.join(', ')}}`)
}

const quoted = ({ kind, text }: ConsoleValue): string =>
  kind === 'string' ? `'${text.length > 60 ? `${text.slice(0, 60)}…` : text}'` : text

const nodeText = (node: Node): string =>
  node instanceof Element
    ? (node.cloneNode(false) as Element).outerHTML.replace(/<\/[^>]*>$/, '')
    : `#${node.nodeName}`

const shorten = (text: string): string => (text.length > TEXT ? `${text.slice(0, TEXT)}…` : text)
