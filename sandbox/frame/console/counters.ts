/** The counts behind `console.count`. Console standard, section 1.2. */
export class Counters {
  readonly #counts = new Map<string, number>()

  /** @returns the line to show */
  count(label: string): string {
    const count = (this.#counts.get(label) ?? 0) + 1
    this.#counts.set(label, count)
    return `${label}: ${count}`
  }

  /** @returns what is wrong, `null` if nothing */
  reset(label: string): string | null {
    if (!this.#counts.has(label)) return `Count for '${label}' does not exist`
    this.#counts.set(label, 0)
    return null
  }
}

/** The clocks behind `console.time`. Console standard, section 1.4. */
export class Timers {
  readonly #started = new Map<string, number>()
  readonly #now = performance.now.bind(performance)

  /** @returns what is wrong, `null` if nothing */
  start(label: string): string | null {
    if (this.#started.has(label)) return `Timer '${label}' already exists`
    this.#started.set(label, this.#now())
    return null
  }

  /** @returns the line to show: the time so far, or that there is no such timer */
  read(label: string): { isRunning: boolean; line: string } {
    const start = this.#started.get(label)
    if (start === undefined) return { isRunning: false, line: `Timer '${label}' does not exist` }
    return { isRunning: true, line: `${label}: ${(this.#now() - start).toFixed(2)} ms` }
  }

  end(label: string): { isRunning: boolean; line: string } {
    const read = this.read(label)
    this.#started.delete(label)
    return read
  }
}
