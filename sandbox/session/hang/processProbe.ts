/** Milliseconds that two clocks may differ by: browsers round what they tell. */
const ROUNDING = 2
/** Probes, until one proves it: a busy machine may keep the page from its work as a shared process would. */
const MOST_TRIES = 8
/** Milliseconds between two probes. */
const PAUSE = 300
/** Milliseconds after which a probe without an answer is given up. */
const PATIENCE = 2000

/**
 * Finds out, for all of a page, whether its frames have a process of their own: whether the page can do something while a frame works.
 * Chromium gives them one, others do not, and no interface tells.
 */
class ProcessProbe {
  #hasOwnProcess = false
  #tries = 0
  #ask = (): void => {}
  #ticks: number[] | null = null

  /** `false` until it is known. */
  get hasOwnProcess(): boolean {
    return this.#hasOwnProcess
  }

  /** @param ask sends the frame its probe; its answer goes to `take` */
  start(ask: () => void): void {
    if (this.#hasOwnProcess || this.#ticks || ++this.#tries > MOST_TRIES) return
    this.#ask = ask
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
    this.#hasOwnProcess = ticks.some((at) => at > from + ROUNDING && at < to - ROUNDING)
    const ask = this.#ask
    if (!this.#hasOwnProcess) setTimeout(() => this.start(ask), PAUSE)
  }
}

export const processProbe = new ProcessProbe()
