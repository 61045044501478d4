import { readonly, shallowRef, watch, type Ref } from 'vue'
import { conditions, type Conditions, type ConditionsName } from './conditions.ts'

/** Makes answers as late as a slow line would; reactive, and what waits follows a change at once. */
export class Throttle {
  readonly #name = shallowRef<ConditionsName>('none')
  /** The line's speed. */
  readonly name: Readonly<Ref<ConditionsName>> = readonly(this.#name)

  choose(name: ConditionsName): void {
    this.#name.value = name
  }

  /** Waits until a request of so many bytes has come out at the other end. @throws the signal's reason when that comes first */
  send(bytes: number, signal: AbortSignal): Promise<void> {
    return this.#wait((line) => line.latency + (1000 * bytes) / line.upload, signal)
  }

  /** Waits until an answer's body has arrived. @throws the signal's reason when that comes first */
  receive(bytes: number, signal: AbortSignal): Promise<void> {
    return this.#wait((line) => (1000 * bytes) / line.download, signal)
  }

  async #wait(durationOn: (line: Conditions) => number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    const started = performance.now()
    for (;;) {
      const left = started + durationOn(conditions[this.#name.value]) - performance.now()
      if (left <= 0) return
      await this.#timeOrChange(left, signal)
    }
  }

  #timeOrChange(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer)
        stop()
        signal.removeEventListener('abort', settle)
        if (signal.aborted) reject(signal.reason)
        else resolve()
      }
      const timer = setTimeout(settle, milliseconds)
      const stop = watch(this.#name, settle, { flush: 'sync' })
      signal.addEventListener('abort', settle, { once: true })
    })
  }
}
