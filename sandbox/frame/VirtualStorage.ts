/** Told of every change, so that the page can keep what the frame's opaque origin cannot. */
export interface StorageChanges {
  set(key: string, value: string): void
  remove(key: string): void
  clear(): void
}

/** Chromium's limit for one area: 5 MiB, counted in UTF-16 code units of keys and values. */
const QUOTA = 5 * 1024 * 1024

/** Stands in for a Storage area. HTML, section 12.2 Web storage. */
export class VirtualStorage {
  readonly #items: Map<string, string>
  readonly #changes: StorageChanges

  constructor(items: Record<string, string>, changes: StorageChanges) {
    this.#items = new Map(Object.entries(items))
    this.#changes = changes
  }

  get length(): number {
    return this.#items.size
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null
  }

  getItem(key: string): string | null {
    return this.#items.get(String(key)) ?? null
  }

  setItem(key: string, value: string): void {
    const [name, text] = [String(key), String(value)]
    if (this.#size() - this.#sizeOf(name) + name.length + text.length > QUOTA) {
      throw new DOMException(
        `Failed to execute 'setItem' on 'Storage': Setting the value of '${name}' exceeded the quota.`,
        'QuotaExceededError',
      )
    }
    this.#items.set(name, text)
    this.#changes.set(name, text)
  }

  removeItem(key: string): void {
    if (this.#items.delete(String(key))) this.#changes.remove(String(key))
  }

  clear(): void {
    this.#items.clear()
    this.#changes.clear()
  }

  get [Symbol.toStringTag](): string {
    return 'Storage'
  }

  #size(): number {
    return [...this.#items.keys()].reduce((sum, key) => sum + this.#sizeOf(key), 0)
  }

  #sizeOf(key: string): number {
    const value = this.#items.get(key)
    return value === undefined ? 0 : key.length + value.length
  }

  /** The area as code sees it: `storage.jwt` and `'jwt' in storage` work beside the methods. */
  named(): Storage {
    const isOwn = (key: string | symbol): key is string =>
      typeof key === 'string' && !(key in VirtualStorage.prototype)
    return new Proxy(this, {
      get: (target, key) => {
        if (isOwn(key)) return target.getItem(key) ?? undefined
        const value: unknown = Reflect.get(target, key, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
      set: (target, key, value) => {
        if (isOwn(key)) target.setItem(key, value)
        return true
      },
      has: (target, key) => (isOwn(key) ? target.getItem(key) !== null : key in target),
      deleteProperty: (target, key) => {
        if (isOwn(key)) target.removeItem(key)
        return true
      },
      ownKeys: (target) => [...target.#items.keys()],
      getOwnPropertyDescriptor: (target, key) => {
        const value = isOwn(key) ? target.getItem(key) : null
        if (value === null) return undefined
        return { value, writable: true, enumerable: true, configurable: true }
      },
    }) as unknown as Storage
  }
}
