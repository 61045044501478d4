/**
 * A mark in the site's sessionStorage that stands while an app starts. It is found again only by a page whose forerunner froze
 * or crashed with that start: then the next start waits for the reader.
 */
export class StartMark {
  readonly #key: string
  readonly #take = (): void => this.remove()

  /** @param sandbox the sandbox's id, unique on the site */
  constructor(sandbox: string) {
    this.#key = `login-lab:starting:${sandbox}`
  }

  isThere(): boolean {
    return this.#try(() => sessionStorage.getItem(this.#key) !== null) ?? false
  }

  set(): void {
    this.#try(() => sessionStorage.setItem(this.#key, '1'))
    // A page that is left in good order has not frozen.
    addEventListener('pagehide', this.#take)
  }

  /** The start failed: the mark stays until the reader starts the app. */
  hold(): void {
    this.set()
    removeEventListener('pagehide', this.#take)
  }

  remove(): void {
    removeEventListener('pagehide', this.#take)
    this.#try(() => sessionStorage.removeItem(this.#key))
  }

  #try<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch {
      // Where storage is forbidden, nothing is marked.
      return undefined
    }
  }
}
