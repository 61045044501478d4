/** Questions that a frame answers later, each under a number. */
export class Questions<Answer> {
  readonly #open = new Map<number, (answer: Answer | null) => void>()
  #last = 0

  /** @param send sends the question with its number. @returns the answer, `null` if the frame goes before it gives one */
  ask(send: (id: number) => void): Promise<Answer | null> {
    const id = ++this.#last
    return new Promise((resolve) => {
      this.#open.set(id, resolve)
      send(id)
    })
  }

  answer(id: number, answer: Answer | null): void {
    this.#open.get(id)?.(answer)
    this.#open.delete(id)
  }

  /** Nobody answers any more. */
  end(): void {
    for (const id of this.#open.keys()) this.answer(id, null)
  }
}
