import type { HandlerTarget } from './HandlerTarget.ts'

/** The events of one upload; who does not listen when it is sent hears none. XHR standard, "upload listener flag". */
export class UploadProgress {
  /** Whether anything listens to the upload. */
  readonly isHeard: boolean
  readonly #target: HandlerTarget
  #isComplete: boolean
  #size = 0

  constructor(target: HandlerTarget, hasBody: boolean) {
    this.#target = target
    this.#isComplete = !hasBody
    this.isHeard = hasBody && target.isHeard
  }

  /** @param size of the body in bytes */
  start(size: number): void {
    this.#size = size
    if (this.isHeard) this.#target.fireProgress('loadstart', 0, size)
  }

  /** The body has left. */
  finish(): void {
    if (!this.#complete()) return
    for (const type of ['progress', 'load', 'loadend']) {
      this.#target.fireProgress(type, this.#size, this.#size)
    }
  }

  fail(type: 'abort' | 'error' | 'timeout'): void {
    if (!this.#complete()) return
    for (const event of [type, 'loadend']) this.#target.fireProgress(event)
  }

  /** @returns whether events are due */
  #complete(): boolean {
    const isDue = !this.#isComplete && this.isHeard
    this.#isComplete = true
    return isDue
  }
}
