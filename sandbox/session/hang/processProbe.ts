/** Milliseconds that two clocks may differ by: browsers round what they tell. */
const ROUNDING = 2
/** Milliseconds after which a probe without an answer is given up. */
const PATIENCE = 2000

/**
 * Finds out, once a page, whether its frames have a process of their own: whether the page can do something while a frame works.
 * Chromium gives them one, others do not, and no interface tells.
 */
class ProcessProbe {
  #answer: boolean | null = null
  #ticks: number[] | null = null

  /** `false` until it is known. */
  get hasOwnProcess(): boolean {
    return this.#answer ?? false
  }

  /** @param ask sends the frame its probe; its answer goes to `take` */
  start(ask: () => void): void {
    if (this.#answer !== null || this.#ticks) return
    const ticks: number[] = []
    this.#ticks = ticks
    const { port1, port2 } = new MessageChannel()
    const stop = performance.now() + PATIENCE
    port1.onmessage = () => {
      ticks.push(performance.timeOrigin + performance.now())
      if (this.#ticks === ticks && performance.now() < stop) port2.postMessage(null)
      else {
        if (this.#ticks === ticks) this.#ticks = null
        port1.close()
      }
    }
    port2.postMessage(null)
    ask()
  }

  /** @param from when the frame began to work, and @param to when it ended */
  take(from: number, to: number): void {
    const ticks = this.#ticks
    if (!ticks) return
    this.#ticks = null
    this.#answer = ticks.some((at) => at > from + ROUNDING && at < to - ROUNDING)
  }
}

export const processProbe = new ProcessProbe()
