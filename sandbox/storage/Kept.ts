/** How long changes gather before they are written. Milliseconds. */
const PAUSE = 100

/** A value of the sandbox in the site's own storage; where that is forbidden or full, it lives as long as the page. */
export class Kept {
  readonly #storage: () => Storage
  readonly #key: string
  #value: (() => unknown) | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #flush = (): void => this.flush()

  /** @param storage asked for in time of need, since merely naming it throws where it is forbidden */
  constructor(storage: () => Storage, key: string) {
    this.#storage = storage
    this.#key = key
    addEventListener('pagehide', this.#flush)
  }

  /** What was kept; `null` where there is nothing that can be read. */
  load(): unknown {
    try {
      return JSON.parse(this.#storage().getItem(this.#key) ?? 'null') as unknown
    } catch {
      return null
    }
  }

  /** Writes soon, and at the latest when the page is left: an app that stores in a loop must not hold the page up. */
  save(value: () => unknown): void {
    this.#value = value
    this.#timer ??= setTimeout(this.#flush, PAUSE)
  }

  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const value = this.#value
    this.#value = null
    if (!value) return
    try {
      this.#storage().setItem(this.#key, JSON.stringify(value()))
    } catch {
      // As above: what it held lives as long as the page.
    }
  }

  close(): void {
    this.flush()
    removeEventListener('pagehide', this.#flush)
  }
}
