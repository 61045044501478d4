/** Lines typed before, walked with the arrow keys; what is being typed stays at the end of them. */
export class InputHistory {
  readonly #lines: string[] = []
  #at = 0
  #draft = ''

  add(line: string): void {
    if (this.#lines.at(-1) !== line) this.#lines.push(line)
    this.#at = this.#lines.length
    this.#draft = ''
  }

  /** @param current what the field holds. @returns the line before it, `null` at the first */
  older(current: string): string | null {
    if (this.#at === 0) return null
    if (this.#at === this.#lines.length) this.#draft = current
    return this.#lines[--this.#at] ?? null
  }

  /** @returns the line after it, the draft behind the last; `null` at the end */
  newer(): string | null {
    if (this.#at >= this.#lines.length) return null
    this.#at++
    return this.#lines[this.#at] ?? this.#draft
  }
}
