/** At most this many requests per host are under way, as in browsers over HTTP/1.1. */
const PER_HOST = 6

/** Lets requests to one host wait for each other. */
export class HostQueue {
  readonly #underWay = new Map<string, number>()
  readonly #waiting = new Map<string, (() => void)[]>()

  async run<T>(host: string, work: () => Promise<T>): Promise<T> {
    if ((this.#underWay.get(host) ?? 0) >= PER_HOST) {
      await new Promise<void>((resolve) => {
        const waiting = this.#waiting.get(host) ?? []
        waiting.push(resolve)
        this.#waiting.set(host, waiting)
      })
    } else this.#underWay.set(host, (this.#underWay.get(host) ?? 0) + 1)
    try {
      return await work()
    } finally {
      const next = this.#waiting.get(host)?.shift()
      // A waiting request takes this one's place, so the count stays.
      if (next) next()
      else this.#underWay.set(host, (this.#underWay.get(host) ?? 1) - 1)
    }
  }
}
