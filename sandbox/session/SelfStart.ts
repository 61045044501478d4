import { StartMark } from '../keep/StartMark.ts'
import { RunsInARow } from './RunsInARow.ts'

/** Milliseconds within which being taken down a second time is more than chance. */
const AGAIN = 10_000

/** Whether an app may start by itself: one that hung, or loads itself anew for ever, waits for its reader. */
export class SelfStart {
  readonly #mark: StartMark
  readonly #runsInARow = new RunsInARow()
  /** When the app was last taken down with another. */
  #takenDown = -Infinity
  #isHeld: boolean

  /** @param sandbox the sandbox's id: what froze the page is held on the next one, too */
  constructor(sandbox: string) {
    this.#mark = new StartMark(sandbox)
    this.#isHeld = this.#mark.isThere()
  }

  /** The next start is the reader's to make. */
  get isHeld(): boolean {
    return this.#isHeld
  }

  hold(): void {
    this.#isHeld = true
    this.#mark.hold()
  }

  begin(): void {
    this.#isHeld = false
    this.#mark.set()
  }

  /** It has started, or was taken away in good order. */
  settle(): void {
    if (!this.#isHeld) this.#mark.remove()
  }

  /** Notes that the app went down with another that hung. @returns whether it did so shortly before as well */
  isTakenDownAgain(): boolean {
    const now = performance.now()
    const isAgain = now - this.#takenDown < AGAIN
    this.#takenDown = now
    return isAgain
  }

  /** Notes that the app loads itself anew. @returns whether it may */
  mayLoadAnew(): boolean {
    return this.#runsInARow.allowsAnother()
  }
}
