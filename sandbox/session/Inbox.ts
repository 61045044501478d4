/** Milliseconds of one stretch of work, after which the page's own timers and events get their turn. */
const STRETCH = 8

/** Takes a frame's messages in order, a stretch at a time: a flood of them is no reason for the page to stand still. */
export class Inbox {
  readonly #take: (message: unknown) => void
  #waiting: unknown[] = []
  #isPaused = false

  constructor(take: (message: unknown) => void) {
    this.#take = take
  }

  receive(messages: unknown[]): void {
    this.#waiting = this.#waiting.concat(messages)
    if (!this.#isPaused) this.#work()
  }

  /** Forgets what waits: nobody is there to take it. */
  clear(): void {
    this.#waiting = []
  }

  #work(): void {
    const end = performance.now() + STRETCH
    let next = 0
    try {
      while (next < this.#waiting.length && performance.now() < end)
        this.#take(this.#waiting[next++])
    } finally {
      this.#waiting = this.#waiting.slice(next)
      this.#isPaused = this.#waiting.length > 0
      if (this.#isPaused) setTimeout(() => this.#work())
    }
  }
}
