import { defineInterface, requireArguments } from '../defineInterface.ts'
import type { StorageItems } from './StorageItems.ts'

/** The items behind each storage object; nothing of them can be reached from the object itself. */
const itemsOf = new WeakMap<object, StorageItems>()
let mayConstruct = false

function items(storage: object): StorageItems {
  const found = itemsOf.get(storage)
  if (!found) throw new TypeError('Illegal invocation')
  return found
}

/** The interface `Storage`. HTML, section 12.2.1. */
export class VirtualStorage {
  constructor() {
    if (!mayConstruct) throw new TypeError("Failed to construct 'Storage': Illegal constructor")
  }

  get length(): number {
    return items(this).count
  }

  clear(): void {
    items(this).clear()
  }

  getItem(...args: [key: string]): string | null {
    requireArguments(args, 1, 'getItem', 'Storage')
    return items(this).get(text(args[0], "execute 'getItem' on 'Storage'"))
  }

  key(...args: [index: number]): string | null {
    requireArguments(args, 1, 'key', 'Storage')
    // Web IDL's unsigned long: -1 is 4294967295, and 1.7 is 1.
    return items(this).keys[Number(args[0]) >>> 0] ?? null
  }

  removeItem(...args: [key: string]): void {
    requireArguments(args, 1, 'removeItem', 'Storage')
    items(this).remove(text(args[0], "execute 'removeItem' on 'Storage'"))
  }

  setItem(...args: [key: string, value: string]): void {
    requireArguments(args, 2, 'setItem', 'Storage')
    const attempt = "execute 'setItem' on 'Storage'"
    put(items(this), text(args[0], attempt), text(args[1], attempt), attempt)
  }
}
defineInterface(VirtualStorage, 'Storage')
for (const [name, length] of [
  ['key', 1],
  ['getItem', 1],
  ['setItem', 2],
  ['removeItem', 1],
] as const) {
  Object.defineProperty(VirtualStorage.prototype[name], 'length', { value: length })
}

/** A value as Web IDL makes a DOMString of it. */
function text(value: unknown, attempt: string): string {
  if (typeof value !== 'symbol') return `${value as string}`
  throw new TypeError(`Failed to ${attempt}: Cannot convert a Symbol value to a string`)
}

function put(area: StorageItems, key: string, value: string, attempt: string): void {
  if (area.set(key, value)) return
  const message = `Failed to ${attempt}: Setting the value of '${key}' exceeded the quota.`
  throw quotaExceeded(message)
}

/** Newer browsers have a class of its own for this error, with the same name and code. */
function quotaExceeded(message: string): Error {
  const own: unknown = Reflect.get(globalThis, 'QuotaExceededError')
  return typeof own === 'function'
    ? (Reflect.construct(own, [message]) as Error)
    : new DOMException(message, 'QuotaExceededError')
}

/** A storage object as code sees it: items are properties beside the methods. Web IDL, section 3.9 Legacy platform objects. */
export function createStorage(area: StorageItems): Storage {
  mayConstruct = true
  const target = new VirtualStorage()
  mayConstruct = false
  /** An item of that name shows as a property unless the interface has one of that name. */
  const shown = (key: string | symbol): string | null =>
    typeof key === 'string' && !(key in target) ? area.get(key) : null
  const store = (key: string, value: unknown): boolean => {
    const attempt = `set a named property '${key}' on 'Storage'`
    put(area, key, text(value, attempt), attempt)
    return true
  }
  const storage: VirtualStorage = new Proxy(target, {
    get: (_, key, receiver) => shown(key) ?? (Reflect.get(target, key, receiver) as unknown),
    set: (_, key, value, receiver) =>
      typeof key === 'string' && !(key in target) && receiver === storage
        ? store(key, value)
        : Reflect.set(target, key, value, receiver === storage ? target : receiver),
    has: (_, key) => shown(key) !== null || key in target,
    deleteProperty: (_, key) => {
      if (shown(key) === null) return Reflect.deleteProperty(target, key)
      area.remove(key as string)
      return true
    },
    ownKeys: () => [...area.keys.filter((key) => shown(key) !== null), ...Reflect.ownKeys(target)],
    getOwnPropertyDescriptor: (_, key) => {
      const value = shown(key)
      if (value === null) return Reflect.getOwnPropertyDescriptor(target, key)
      return { value, writable: true, enumerable: true, configurable: true }
    },
    defineProperty: (_, key, descriptor) => {
      if (typeof key === 'symbol') return Reflect.defineProperty(target, key, descriptor)
      if ('value' in descriptor) return store(key, descriptor.value)
      throw new TypeError(
        `Failed to set a named property '${key}' on 'Storage': Accessor properties are not allowed.`,
      )
    },
    preventExtensions: () => {
      throw new TypeError('Cannot prevent extensions')
    },
  })
  itemsOf.set(storage, area)
  return storage as unknown as Storage
}
