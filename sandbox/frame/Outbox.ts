import type { FrameMessage } from '../contract/messages.ts'
import type { Post } from './connectToPage.ts'

/** Messages that may be under way before the page has said that it took them. */
const AT_ONCE = 20
/** A console's message is hundreds of lines: one at a time is enough. */
const weightOf = ({ type }: FrameMessage): number => (type === 'console' ? AT_ONCE : 1)

/** Told at once, since they say how the frame is, not what the app does. */
const URGENT = new Set<FrameMessage['type']>([
  ...(['started', 'failed-to-start', 'error'] as const),
  ...(['pong', 'busy', 'dialog'] as const),
])

/**
 * Sends messages in order, and no faster than the page takes them: the page's timers would wait behind a flood of them, while
 * here they wait for nobody but the app. What had to wait goes as one, so that the page draws once for all of it.
 */
export class Outbox {
  readonly #post: Post
  #waiting: [FrameMessage, Transferable[] | undefined][] = []
  #next = 0
  #underWay = 0

  constructor(post: Post) {
    this.#post = post
  }

  readonly send = (message: FrameMessage, transfer?: Transferable[]): void => {
    if (URGENT.has(message.type)) return this.#post(message, transfer)
    if (this.#underWay >= AT_ONCE) return void this.#waiting.push([message, transfer])
    this.#post(message, transfer)
    this.#underWay += weightOf(message)
    if (this.#underWay >= AT_ONCE) this.#post({ type: 'sync' })
  }

  /** Whether what is sent now has to wait. */
  get isBusy(): boolean {
    return this.#underWay >= AT_ONCE
  }

  /** The page took all that was under way. */
  synced(): void {
    const next = this.#waiting.slice(this.#next, this.#next + AT_ONCE)
    this.#next += next.length
    this.#underWay = next.length
    if (this.#next === this.#waiting.length) this.#forget()
    if (next.length === 0) return
    const messages = next.map(([message]) => message)
    const transfer = next.flatMap(([, each]) => each ?? [])
    this.#post({ type: 'batch', messages }, transfer)
    // What comes next waits for these, however few they are.
    this.#underWay = AT_ONCE
    this.#post({ type: 'sync' })
  }

  /** The program was ended: what it asked for and nobody began, nobody needs. */
  dropRequests(): void {
    this.#waiting = this.#waiting.slice(this.#next).filter(([{ type }]) => type !== 'request')
    this.#next = 0
  }

  #forget(): void {
    this.#waiting = []
    this.#next = 0
  }
}
