import { Frame } from '../Frame.ts'

/** Milliseconds between two beats. */
const BEAT = 250
/** Beats without an answer after which the page says that an app does not answer. */
const QUIET = 3
/** Beats without an answer after which an app that runs counts as hung, and one that only starts, on a slow machine say. */
const HUNG = { running: 7, starting: 20 }
/** A beat this late says that the page itself had no time, so silence proves nothing. Milliseconds. */
const LATE = 2 * BEAT

/** An app that is listened to. */
export interface Watched {
  readonly element: HTMLElement
  readonly phase: 'starting' | 'running'
  ping(): void
  /** It does not answer, or does so again. */
  onQuiet(isQuiet: boolean): void
  /**
   * Some app of the page hangs, and every frame was taken away.
   * @param isSuspect whether it is the one that probably did
   */
  onHang(isSuspect: boolean): void
}

interface Pulse {
  silentBeats: number
  hasDialog: boolean
  /** When its code began to run; the last one of the page is suspected first. */
  since: number
}

/**
 * Listens to every app of the page, for what the loop guard cannot see: a regular expression that backtracks for ever, a
 * process that crashed. All opaque frames share one process, so a hang ends them all: only without any of them is it freed.
 */
class Heartbeat {
  readonly #pulses = new Map<Watched, Pulse>()
  #timer: ReturnType<typeof setInterval> | undefined
  #last = 0

  watch(app: Watched): void {
    this.#pulses.set(app, { silentBeats: 0, hasDialog: false, since: performance.now() })
    this.#last = performance.now()
    this.#timer ??= setInterval(() => this.#beat(), BEAT)
  }

  forget(app: Watched): void {
    this.#pulses.delete(app)
    if (this.#pulses.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  /** The app's frame said something, whatever it was. */
  heard(app: Watched): void {
    const pulse = this.#pulses.get(app)
    if (!pulse) return
    if (pulse.silentBeats >= QUIET) app.onQuiet(false)
    pulse.silentBeats = 0
  }

  /** Some app's code is at work and says so: the others, in the same process, cannot answer meanwhile. */
  busy(): void {
    for (const app of this.#pulses.keys()) this.heard(app)
  }

  /** A dialog of the app opened or closed; while one is open, all frames stand still. */
  dialog(app: Watched, open: boolean): void {
    const pulse = this.#pulses.get(app)
    if (pulse) pulse.hasDialog = open
  }

  #beat(): void {
    const now = performance.now()
    const isLate = now - this.#last > LATE
    this.#last = now
    const pulses = [...this.#pulses]
    if (isLate || document.hidden || pulses.some(([, { hasDialog }]) => hasDialog)) {
      for (const [, pulse] of pulses) pulse.silentBeats = 0
    }
    for (const [app, pulse] of pulses) {
      if (pulse.silentBeats >= HUNG[app.phase]) return this.#recycle()
      if (pulse.silentBeats === QUIET && app.phase === 'running') app.onQuiet(true)
      pulse.silentBeats++
      app.ping()
    }
  }

  #recycle(): void {
    const apps = [...this.#pulses]
    const inUse = apps.find(([app]) => app.element === document.activeElement)
    const newest = apps.reduce((a, b) => (b[1].since > a[1].since ? b : a))
    const [suspect] = inUse ?? newest
    Frame.removeAll()
    this.#pulses.clear()
    clearInterval(this.#timer)
    this.#timer = undefined
    for (const [app] of apps) app.onHang(app === suspect)
  }
}

/** One for the page: its frames live and die together. */
export const heartbeat = new Heartbeat()
