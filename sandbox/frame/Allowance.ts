/** How much may happen at once, and how fast more is allowed: what a flood is measured against. */
export class Allowance {
  readonly #most: number
  readonly #perSecond: number
  readonly #now = performance.now.bind(performance)
  #left: number
  #at: number

  constructor(most: number, perSecond: number) {
    this.#most = most
    this.#perSecond = perSecond
    this.#left = most
    this.#at = this.#now()
  }

  /** @returns whether one more is allowed; then it is counted */
  take(): boolean {
    const now = this.#now()
    this.#left = Math.min(this.#most, this.#left + ((now - this.#at) / 1000) * this.#perSecond)
    this.#at = now
    if (this.#left < 1) return false
    this.#left--
    return true
  }
}
