import type { ConsoleLine } from '../../contract/ConsoleLine.ts'
import type { Send } from '../connectToPage.ts'
import { callsOf } from './callsOf.ts'

/** Lines that may wait to be sent; what is logged faster is cut, not queued for ever. */
const MOST = 50_000
/** Lines of one message: the page takes them in while it does other things. */
const AT_ONCE = 1000
/** Milliseconds between two messages. */
const BETWEEN = 16

/** A line that has yet to be told where it was logged: a stack is cheap to note and dear to read. */
export interface NotedLine extends Omit<ConsoleLine, 'calls' | 'count'> {
  stack: Error | null
  /** Whether all calls are sent, or the innermost alone. */
  withCalls: boolean
}

interface Waiting {
  line: NotedLine
  text: string
  count: number
}

/** Lines on their way to the page: equal ones in a row are counted, and sent in batches. */
export class LineBatch {
  readonly #send: Send
  readonly #isBusy: () => boolean
  readonly #later = setTimeout.bind(window)
  readonly #stringify = JSON.stringify.bind(JSON)
  #waiting: Waiting[] = []
  #dropped = 0
  #isFlushing = false

  /** @param isBusy whether the page has yet to take what it was sent before */
  constructor(send: Send, isBusy: () => boolean) {
    this.#send = send
    this.#isBusy = isBusy
  }

  /** Whether a line would be dropped: then its values need not even be looked at. */
  get isFull(): boolean {
    return this.#waiting.length >= MOST
  }

  /** How many lines wait. */
  get size(): number {
    return this.#waiting.length
  }

  drop(): void {
    this.#dropped++
  }

  add(line: NotedLine): void {
    const text = this.#stringify({ ...line, stack: null })
    const last = this.#waiting.at(-1)
    if (last?.text === text && last.line.stack?.stack === line.stack?.stack) {
      last.count++
      return
    }
    this.#waiting.push({ line, text, count: 1 })
    if (!this.#isFlushing) {
      this.#isFlushing = true
      this.#later(() => this.#flush())
    }
  }

  #flush(): void {
    // What waits here is counted and cut; what waits on the way to the page is not.
    if (this.#isBusy()) return void this.#later(() => this.#flush(), BETWEEN)
    const lines = this.#waiting.splice(0, AT_ONCE).map(placed)
    if (this.#waiting.length === 0 && this.#dropped > 0) {
      lines.push(droppedLine(this.#dropped))
      this.#dropped = 0
    }
    this.#isFlushing = lines.length > 0
    if (!this.#isFlushing) return
    this.#send({ type: 'console', lines })
    this.#later(() => this.#flush(), BETWEEN)
  }
}

function placed({ line: { stack, withCalls, ...line }, count }: Waiting): ConsoleLine {
  const calls = stack ? callsOf(stack.stack ?? '') : []
  return { ...line, calls: withCalls ? calls : calls.slice(0, 1), count }
}

function droppedLine(count: number): ConsoleLine {
  const text = `${count} more lines were logged at once and are not shown.`
  const values = [{ kind: 'string' as const, text }]
  return { level: 'warn', form: 'message', values, calls: [], count: 1 }
}
