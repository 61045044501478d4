import { vueValue } from './vueValue.ts'

const LONGEST_STRING = 60
const SHOWN = 5

/** The name of what made an object; empty for a plain one. */
export function classOf(object: object): string {
  const proto = Object.getPrototypeOf(object) as { constructor?: { name?: unknown } } | null
  if (proto === null) return '[Object: null prototype]'
  const name = proto.constructor?.name
  return typeof name === 'string' && name !== 'Object' ? name : ''
}

/** A value inside the one-line text of another. */
export function shortText(value: unknown): string {
  if (typeof value === 'string') {
    return `'${value.length > LONGEST_STRING ? `${value.slice(0, LONGEST_STRING)}…` : value}'`
  }
  if (typeof value === 'bigint') return `${value}n`
  if (Object.is(value, -0)) return '-0'
  if (typeof value === 'function') return 'ƒ'
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `Array(${value.length})`
  if (value instanceof Error) return `${value.name}: ${value.message}`
  if (value instanceof Date || value instanceof RegExp) return String(value)
  if (value instanceof Element) return `<${value.localName}>`
  const vue = vueValue(value)
  if (vue?.kind === 'ref') return `${vue.label}<${vue.isKnown ? shortText(vue.value) : '…'}>`
  if (vue) return vue.kind === 'reactive' ? `${vue.label} {…}` : vue.label
  if (value instanceof Map || value instanceof Set) return `${classOf(value)}(${value.size})`
  return classOf(value) || '{…}'
}

/** Several items on one line; `total` tells of those that are left out. */
export function listText(items: string[], total: number): string {
  return [...items.slice(0, SHOWN), ...(total > Math.min(items.length, SHOWN) ? ['…'] : [])].join(
    ', ',
  )
}
