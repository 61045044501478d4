import { Getter } from './Handles.ts'

/** A property before it is copied: its value, or the getter that would give it. */
export interface Property {
  key: string
  value: unknown
  isHidden?: true
}

/** Some of an object's properties, and how many there are in all. */
export interface Properties {
  list: Property[]
  total: number
}

/**
 * What an object holds, in the order of devtools, `from` the first wanted; of a million none but those asked for are touched.
 * Getters are handed out as such, unless they are the platform's own.
 */
export function propertiesOf(object: object, from: number, count: number): Properties {
  if (object instanceof Map) return pairs(object, object.size, from, count)
  if (object instanceof Set) {
    const list = slice(object, from, count).map((value, i) => ({ key: String(from + i), value }))
    return { list, total: object.size }
  }
  if (object instanceof FormData || object instanceof Headers || object instanceof URLSearchParams)
    return pairs([...object], [...object].length, from, count)
  if (object instanceof Node) {
    const { childNodes } = object
    const list = slice(childNodes, from, count).map((value) => ({ key: '', value }))
    return { list, total: childNodes.length }
  }
  if (Array.isArray(object) || (ArrayBuffer.isView(object) && !(object instanceof DataView)))
    return indexed(object as unknown as ArrayLike<unknown>, from, count)
  return named(object, from, count)
}

/** An object's own properties and symbols by name, as `console.dir` wants them of an element too. */
export function named(object: object, from: number, count: number): Properties {
  const keys = [...Object.keys(object), ...Object.getOwnPropertySymbols(object)]
  const hidden = Object.getOwnPropertyNames(object).filter((key) => !keys.includes(key))
  const platform = keys.length === 0 ? platformGetters(object) : []
  const all: Property[] = []
  const end = from + count
  for (const key of [...keys, ...hidden].slice(from, end)) {
    const isHidden = typeof key === 'string' && hidden.includes(key)
    all.push({ ...own(object, key), ...(isHidden ? { isHidden: true } : {}) })
  }
  const ownTotal = keys.length + hidden.length
  for (const key of platform.slice(Math.max(0, from - ownTotal), Math.max(0, end - ownTotal))) {
    all.push({ key, value: Reflect.get(object, key) as unknown })
  }
  return { list: all, total: ownTotal + platform.length }
}

function own(object: object, key: string | symbol): Property {
  const property = Object.getOwnPropertyDescriptor(object, key)
  const value: unknown = property?.get
    ? new Getter(() => Reflect.get(object, key) as unknown)
    : property?.value
  return { key: typeof key === 'symbol' ? `[${String(key)}]` : key, value }
}

function indexed(items: ArrayLike<unknown>, from: number, count: number): Properties {
  const list: Property[] = []
  const end = Math.min(items.length, from + count)
  for (let index = from; index < end; index++) {
    list.push({ key: String(index), value: items[index] })
  }
  return { list, total: items.length }
}

function pairs(
  items: Iterable<[unknown, unknown]>,
  total: number,
  from: number,
  count: number,
): Properties {
  const list = slice(items, from, count).map(([key, value], index) =>
    typeof key === 'object' && key !== null
      ? { key: String(from + index), value: { key, value } }
      : { key: typeof key === 'string' ? key : String(key), value },
  )
  return { list, total }
}

function slice<T>(items: Iterable<T>, from: number, count: number): T[] {
  const found: T[] = []
  let index = 0
  for (const item of items) {
    if (index++ < from) continue
    if (found.push(item) === count) break
  }
  return found
}

/** Names of what the platform's objects (File, Response, Event …) tell through getters of their prototypes. */
function platformGetters(object: object): string[] {
  const names: string[] = []
  for (
    let at = Object.getPrototypeOf(object) as object | null;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (get && Function.prototype.toString.call(get).includes('[native code]')) names.push(name)
    }
  }
  return [...new Set(names)]
}
