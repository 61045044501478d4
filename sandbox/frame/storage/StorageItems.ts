/** Chromium's limit for one area: 10 MiB of UTF-16, counted over keys and values. In code units. */
const QUOTA = 5 * 1024 * 1024

/** Told of every change, so that the page can keep what the frame's opaque origin cannot. */
export interface StorageChanges {
  set(key: string, value: string): void
  remove(key: string): void
  clear(): void
}

/**
 * What one storage area holds, in the order in which keys were first set. Chromium's own order follows from a hash and is no
 * promise; HTML asks for one that stays while the keys do.
 */
export class StorageItems {
  readonly #items: Map<string, string>
  readonly #changes: StorageChanges
  #size = 0
  /** `null` when a key came or went since they were last asked for. */
  #keys: string[] | null = null

  constructor(items: Record<string, string>, changes: StorageChanges) {
    this.#items = new Map(Object.entries(items))
    this.#changes = changes
    for (const [key, value] of this.#items) this.#size += key.length + value.length
  }

  get keys(): string[] {
    return (this.#keys ??= [...this.#items.keys()])
  }

  get count(): number {
    return this.#items.size
  }

  get(key: string): string | null {
    return this.#items.get(key) ?? null
  }

  /** @returns whether it fits; what does not fit changes nothing */
  set(key: string, value: string): boolean {
    const old = this.get(key)
    const grows = old === null ? key.length + value.length : value.length - old.length
    if (grows > 0 && this.#size + grows > QUOTA) return false
    this.#put(key, value)
    // As in Chromium, a value set again is no change: no event tells of it.
    if (value !== old) this.#changes.set(key, value)
    return true
  }

  remove(key: string): void {
    if (this.#put(key, null)) this.#changes.remove(key)
  }

  clear(): void {
    if (this.#items.size === 0) return
    this.#empty()
    this.#changes.clear()
  }

  /** Follows a change made in another window of the origin, which is not told on. */
  follow(key: string | null, value: string | null): void {
    if (key === null) this.#empty()
    else this.#put(key, value)
  }

  #put(key: string, value: string | null): boolean {
    const old = this.#items.get(key)
    if (old !== undefined) this.#size -= key.length + old.length
    if ((old === undefined) !== (value === null)) this.#keys = null
    if (value === null) return this.#items.delete(key)
    this.#size += key.length + value.length
    this.#items.set(key, value)
    return true
  }

  #empty(): void {
    this.#items.clear()
    this.#size = 0
    this.#keys = null
  }
}
