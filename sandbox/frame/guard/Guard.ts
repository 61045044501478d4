/**
 * How long code may run without letting the frame do anything else, in milliseconds: where the page stands still with it, and
 * where the frame has a process of its own.
 */
const BUDGETS = { shared: 500, own: 2000 }
/**
 * Turns and calls in that time, at most. A loop of so few instructions that it makes more can only fill memory: an array that it
 * grows takes the process down, before the time is up.
 */
const MOST_TURNS = 60_000_000
/** The part of the time that one look at the clock adds at most: a breakpoint, a dialog or a sleeping machine is no work. */
const LONGEST_GAP = 0.5
/** Ticks between two looks at the clock, at most: cheap for a fast loop, and early enough for a slow one. */
const MOST_TICKS = 128
/** How often a long piece of work says that it is still at it. Milliseconds. */
const PULSE = 200

const ENDLESS = 'This code ran on and on without a pause.'

/** What the guard tells the rest of the frame. */
export interface GuardListener {
  /** A long piece of work goes on; the page need not think that the frame hangs. */
  onPulse(): void
  /** The code was ended. */
  onStop(error: Error): void
}

/**
 * Ends code that never pauses. Compiled loops and functions count `ticks` up to 0 and then call `check`. Time counts from the
 * first look until the frame gets to its next task: awaiting in a loop is no pause, since promises are settled before that.
 */
export class Guard {
  ticks = 0
  readonly #listener: GuardListener
  readonly #now = performance.now.bind(performance)
  readonly #nextTask: () => void
  #budget = BUDGETS.shared
  #isCounting = false
  #last = 0
  #spent = 0
  #turns = 0
  #pulsed = 0
  #step = 1
  #error: Error | null = null

  constructor(listener: GuardListener) {
    this.#listener = listener
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => this.#pause()
    this.#nextTask = port2.postMessage.bind(port2, null)
  }

  /** Why the program was ended; `null` while it may run. */
  get error(): Error | null {
    return this.#error
  }

  /** Code may take longer where nobody waits for it. */
  useOwnProcess(hasOwnProcess: boolean): void {
    this.#budget = hasOwnProcess ? BUDGETS.own : BUDGETS.shared
  }

  /** @throws the guard's error when the time is up, and ever after: no `catch` in the code brings it back to life */
  check(): void {
    if (this.#error) throw this.#error
    const now = this.#now()
    if (!this.#isCounting) this.#begin(now)
    const gap = now - this.#last
    this.#last = now
    this.#spent += Math.min(gap, LONGEST_GAP * this.#budget)
    this.#turns += this.#step
    if (this.#spent > this.#budget || this.#turns > MOST_TURNS) this.stop(ENDLESS)
    if (this.#spent - this.#pulsed > PULSE) {
      this.#pulsed = this.#spent
      this.#listener.onPulse()
    }
    this.#step = gap < 1 ? Math.min(this.#step * 2, MOST_TICKS) : Math.max(this.#step >> 2, 1)
    this.ticks = -this.#step
  }

  /** Counts work that is dear, as that many turns. @throws the guard's error when there is too much of it without a pause */
  spend(turns: number): void {
    if (this.#error) throw this.#error
    if (!this.#isCounting) this.#begin(this.#now())
    this.#turns += turns
    if (this.#turns > MOST_TURNS) this.stop(ENDLESS)
  }

  /** Ends the program for good. @throws the guard's error */
  stop(why: string): never {
    if (!this.#error) {
      this.#error = new Error(why)
      this.#listener.onStop(this.#error)
    }
    // From here on every tick looks.
    this.ticks = 0
    throw this.#error
  }

  #begin(now: number): void {
    this.#isCounting = true
    this.#last = now
    this.#spent = 0
    this.#turns = 0
    this.#pulsed = 0
    this.#step = 1
    this.#nextTask()
  }

  #pause(): void {
    this.#isCounting = false
    if (!this.#error) this.ticks = 0
  }
}
