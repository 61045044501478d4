type Handler = ((event: Event) => void) | null

/** An EventTarget with `on…` properties, as XMLHttpRequest and its `upload` have them. */
export class HandlerTarget extends EventTarget {
  readonly #handlers = new Map<string, { handler: Handler; listener: (event: Event) => void }>()
  readonly #listeners = new Map<string, Set<unknown>>()

  /** Whether anything listens: a listener on `upload` makes a cross-origin request need a preflight. */
  get isHeard(): boolean {
    return [...this.#listeners.values()].some((listeners) => listeners.size > 0)
  }

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    const [type, listener] = args
    const listeners = this.#listeners.get(type) ?? new Set()
    if (listener) this.#listeners.set(type, listeners.add(listener))
    super.addEventListener(...args)
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    const [type, listener] = args
    this.#listeners.get(type)?.delete(listener)
    super.removeEventListener(...args)
  }

  /** Fires a progress event. */
  fireProgress(type: string, loaded = 0, total = 0): void {
    this.dispatchEvent(new ProgressEvent(type, { lengthComputable: total > 0, loaded, total }))
  }

  /** Gives a class the `on…` property of each event type. */
  static defineHandlers(target: { prototype: HandlerTarget }, types: string[]): void {
    for (const type of types) {
      Object.defineProperty(target.prototype, `on${type}`, {
        configurable: true,
        enumerable: true,
        get(this: HandlerTarget): Handler {
          return this.#handlers.get(type)?.handler ?? null
        },
        set(this: HandlerTarget, handler: Handler) {
          const old = this.#handlers.get(type)
          if (old) this.removeEventListener(type, old.listener)
          this.#handlers.delete(type)
          if (typeof handler !== 'function') return
          const listener = (event: Event): void => handler.call(this, event)
          this.#handlers.set(type, { handler, listener })
          this.addEventListener(type, listener)
        },
      })
    }
  }
}
