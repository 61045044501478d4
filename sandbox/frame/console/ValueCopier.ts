import type { ConsoleProperty, ConsoleValue, UnfoldedValue } from '../../contract/ConsoleValue.ts'
import { callsOf } from './callsOf.ts'
import { Getter, type Handles } from './Handles.ts'
import { named, propertiesOf, type Properties, type Property } from './propertiesOf.ts'
import { classOf, listText, shortText } from './shortText.ts'
import { vueValue } from './vueValue.ts'

/** Levels that are copied when a value is logged: what they were then can be read for ever after. */
const DEPTH = 2
/** Entries that are handed over at a time. */
const ENTRIES = 100
const TEXT = 10_000

/** An element whose properties are meant, not its children: what `console.dir` shows. */
class AsObject {
  constructor(readonly object: object) {}
}

/** Copies logged values for the console panel: bounded in depth, breadth and length, and never throwing. */
export class ValueCopier {
  readonly #handles: Handles

  constructor(handles: Handles) {
    this.#handles = handles
  }

  copy(value: unknown, depth = DEPTH): ConsoleValue {
    try {
      return this.#copy(value, depth)
    } catch (error) {
      return { kind: 'error', text: `(unreadable: ${shorten(String(error))})` }
    }
  }

  /** Copies a value as `console.dir` shows it. */
  copyAsObject(value: unknown): ConsoleValue {
    if (!(value instanceof Node)) return this.copy(value)
    const handle = this.#handles.numberOf(new AsObject(value))
    return { kind: 'node', text: shorten(value.nodeName.toLowerCase()), handle }
  }

  /** What lies below a value, `from` the first entry wanted; `null` when it was let go. */
  unfold(handle: number, from: number): UnfoldedValue | null {
    const target = this.#handles.objectOf(handle)
    if (!target) return null
    try {
      if (target instanceof Getter) {
        return { entries: [{ key: '', value: this.copy(target.value()) }], more: 0 }
      }
      const shown = shownOf(target)
      return this.#entries(shown, readProperties(target, from), from, 1)
    } catch (error) {
      return { entries: [{ key: '', value: { kind: 'error', text: String(error) } }], more: 0 }
    }
  }

  #copy(value: unknown, depth: number): ConsoleValue {
    switch (typeof value) {
      case 'string':
        return { kind: 'string', text: shorten(value) }
      case 'number':
      case 'bigint':
        return { kind: 'number', text: shortText(value) }
      case 'boolean':
        return { kind: 'boolean', text: String(value) }
      case 'undefined':
        return { kind: 'nullish', text: 'undefined' }
      case 'symbol':
        return { kind: 'symbol', text: String(value) }
      case 'function':
        return { kind: 'function', ...this.#functionParts(value as object) }
      default:
        return value === null
          ? { kind: 'nullish', text: 'null' }
          : this.#object(value as object, depth)
    }
  }

  #functionParts(value: object): Pick<ConsoleValue, 'text' | 'handle'> {
    const { name } = value as { name: string }
    const isClass = /^class\b/.test(Function.prototype.toString.call(value))
    const text = isClass ? `class ${name}` : `ƒ ${name}()`
    return { text, handle: this.#handles.numberOf(value) }
  }

  #object(object: object, depth: number): ConsoleValue {
    const handle = this.#handles.numberOf(object)
    if (object instanceof Getter) return { kind: 'getter', text: '(…)', handle }
    if (object instanceof Error) {
      const text = shorten(`${object.name}: ${object.message}`)
      return { kind: 'error', text, handle, calls: callsOf(object.stack ?? '') }
    }
    if (object instanceof Node) return this.#node(object, handle)
    if (object instanceof Date || object instanceof RegExp)
      return { kind: 'object', text: String(object), handle }
    const shown = shownOf(object)
    const properties = readProperties(object, 0)
    const kind = Array.isArray(shown) ? 'array' : 'object'
    const value: ConsoleValue = { kind, text: shorten(textOf(object, shown, properties)), handle }
    if (depth === 0 || properties.total === 0) return value
    const { entries, more } = this.#entries(shown, properties, 0, depth - 1)
    return { ...value, entries, ...(more > 0 ? { more } : {}) }
  }

  #node(node: Node, handle: number): ConsoleValue {
    const text = shorten(nodeText(node))
    return node.hasChildNodes() ? { kind: 'node', text, handle } : { kind: 'node', text }
  }

  #entries(
    object: object,
    { list, total }: Properties,
    from: number,
    depth: number,
  ): UnfoldedValue {
    const entries = list.map((property) => this.#entry(property, depth))
    const more = Math.max(0, total - from - list.length)
    if (more === 0 && !(object instanceof Node)) entries.push(...this.#prototype(object))
    return { entries, more }
  }

  #entry({ key, value, isHidden }: Property, depth: number): ConsoleProperty {
    return { key, value: this.copy(value, depth), ...(isHidden ? { isHidden } : {}) }
  }

  #prototype(object: object): ConsoleProperty[] {
    const prototype = Object.getPrototypeOf(object) as object | null
    if (!prototype) return []
    const handle = this.#handles.numberOf(prototype)
    const text = prototype.constructor?.name || 'Object'
    return [{ key: '[[Prototype]]', value: { kind: 'object', text, handle }, isHidden: true }]
  }
}

/** What is shown in an object's place: what Vue's proxies stand for. */
function shownOf(object: object): object {
  if (object instanceof AsObject) return object.object
  const vue = vueValue(object)
  return vue && vue.kind !== 'ref' ? vue.target : object
}

function readProperties(object: object, from: number): Properties {
  if (object instanceof AsObject) return named(object.object, from, ENTRIES)
  const vue = vueValue(object)
  if (vue?.kind === 'ref') {
    const read = new Getter(() => (object as { value: unknown }).value)
    return { list: [{ key: 'value', value: vue.isKnown ? vue.value : read }], total: 1 }
  }
  const target = vue?.target ?? object
  return isPlatformPrototype(target) ? { list: [], total: 0 } : propertiesOf(target, from, ENTRIES)
}

/** A prototype of the platform: its getters throw where there is no object. */
const isPlatformPrototype = (object: object): boolean =>
  Object.hasOwn(object, 'constructor') &&
  Symbol.toStringTag in object &&
  !(object instanceof Map || object instanceof Set)

function textOf(object: object, shown: object, { list, total }: Properties): string {
  const vue = vueValue(object)
  if (vue?.kind === 'ref') return shortText(object)
  const label = vue ? `${vue.label} ` : ''
  if (Array.isArray(shown)) {
    const items = list.slice(0, ENTRIES).map(({ value }) => propertyText(value))
    return `${label}(${total}) [${listText(items, total)}]`
  }
  const isMap = shown instanceof Map
  const sized = isMap || shown instanceof Set ? `${classOf(shown)}(${total}) ` : ''
  const lead = sized || (vue?.kind === 'component' || !classOf(shown) ? '' : `${classOf(shown)} `)
  const visible = list.filter(({ isHidden }) => !isHidden)
  const items = visible.map(({ key, value }) =>
    shown instanceof Set
      ? propertyText(value)
      : isMap
        ? `'${key}' => ${propertyText(value)}`
        : `${key}: ${propertyText(value)}`,
  )
  return `${label}${lead}{${listText(items, visible.length + total - list.length)}}`
}

const propertyText = (value: unknown): string =>
  value instanceof Getter ? '(…)' : shortText(value)

function nodeText(node: Node): string {
  if (node instanceof Element) {
    const open = (node.cloneNode(false) as Element).outerHTML.replace(/<\/[^>]*>$/, '')
    return node.hasChildNodes() ? `${open}…</${node.localName}>` : open
  }
  if (node instanceof Text) return `"${node.data.trim()}"`
  return node instanceof Comment ? `<!--${node.data}-->` : `#${node.nodeName.replace(/^#/, '')}`
}

const shorten = (text: string): string => (text.length > TEXT ? `${text.slice(0, TEXT)}…` : text)
