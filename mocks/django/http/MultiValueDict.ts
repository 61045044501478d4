/** A dict that keeps several values per key; reading one gives the last. */
export class MultiValueDict<V> {
  private readonly values = new Map<string, V[]>()

  appendlist(key: string, value: V): void {
    const list = this.values.get(key)
    if (list) list.push(value)
    else this.values.set(key, [value])
  }

  has(key: string): boolean {
    return this.values.has(key)
  }

  get(key: string): V | undefined {
    return this.values.get(key)?.at(-1)
  }

  /** All values of all keys, in order of first appearance. */
  lists(): [string, V[]][] {
    return [...this.values]
  }

  get size(): number {
    return this.values.size
  }
}
