import { breathe } from './breathe.ts'

/** At most this many requests per host are under way, as in browsers over HTTP/1.1. */
const PER_HOST = 6

/** Lets requests to one host wait for each other. */
export class HostQueue {
  readonly #underWay = new Map<string, number>()
  readonly #waiting = new Map<string, Set<() => void>>()

  /** Does the work when it is its turn. @throws the signal's reason when that comes first */
  async run<T>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    signal.throwIfAborted()
    if ((this.#underWay.get(host) ?? 0) >= PER_HOST) {
      await this.#turn(host, signal)
      // Only a flood has requests that wait: what answers a single one leaves the page time enough.
      await breathe()
    } else this.#underWay.set(host, (this.#underWay.get(host) ?? 0) + 1)
    try {
      return await work()
    } finally {
      this.#leave(host)
    }
  }

  #turn(host: string, signal: AbortSignal): Promise<void> {
    const waiting = this.#waiting.get(host) ?? new Set()
    this.#waiting.set(host, waiting)
    return new Promise((resolve, reject) => {
      const go = (): void => {
        signal.removeEventListener('abort', giveUp)
        resolve()
      }
      const giveUp = (): void => {
        waiting.delete(go)
        reject(signal.reason)
      }
      waiting.add(go)
      signal.addEventListener('abort', giveUp, { once: true })
    })
  }

  #leave(host: string): void {
    const waiting = this.#waiting.get(host)
    const [next] = waiting ?? []
    // A waiting request takes this one's place, so the count stays.
    if (next) {
      waiting?.delete(next)
      return next()
    }
    this.#waiting.delete(host)
    const left = (this.#underWay.get(host) ?? 1) - 1
    if (left > 0) this.#underWay.set(host, left)
    else this.#underWay.delete(host)
  }
}
