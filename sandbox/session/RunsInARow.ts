/** Runs that an app may start by itself, each soon after the last, before that counts as without end. */
const MOST = 5
/** Milliseconds between two such runs that make them a row. */
const SOON = 3000

/** Counts how often an app loads itself anew: a submit or a reload in its first lines would do so for ever. */
export class RunsInARow {
  #count = 0
  #last = -Infinity

  /** @returns whether the app may be run once more */
  allowsAnother(): boolean {
    const now = performance.now()
    this.#count = now - this.#last < SOON ? this.#count + 1 : 1
    this.#last = now
    return this.#count <= MOST
  }
}
