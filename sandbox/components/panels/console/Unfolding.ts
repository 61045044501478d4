import { shallowReactive } from 'vue'
import type {
  ConsoleProperty,
  ConsoleValue,
  UnfoldedValue,
} from '../../../contract/ConsoleValue.ts'

/** Asks the app for what lies below a value; `null` when it cannot tell any more. */
export type Unfold = (run: number, handle: number, from: number) => Promise<UnfoldedValue | null>

/** What the reader has unfolded at one place. */
export interface Unfolded {
  isOpen: boolean
  /** `null` until they are asked for. */
  entries: ConsoleProperty[] | null
  more: number
  isGone: boolean
}

/**
 * Which values the reader unfolded, and what the app told of them. Kept beside the lines, since a line that scrolls out of
 * sight is no longer drawn.
 */
export class Unfolding {
  readonly #places = shallowReactive(new Map<string, Unfolded>())
  readonly #unfold: Unfold

  constructor(unfold: Unfold) {
    this.#unfold = unfold
  }

  at(path: string, { entries, more = 0 }: ConsoleValue): Unfolded {
    const untouched = { isOpen: false, entries: entries ?? null, more, isGone: false }
    return this.#places.get(path) ?? untouched
  }

  async toggle(path: string, value: ConsoleValue, run: number | undefined): Promise<void> {
    const place = this.at(path, value)
    this.#places.set(path, { ...place, isOpen: !place.isOpen })
    if (!place.isOpen && place.entries === null) await this.load(path, value, run)
  }

  /** Brings the next entries. */
  async load(path: string, value: ConsoleValue, run: number | undefined): Promise<void> {
    const known = this.at(path, value).entries ?? []
    const { handle } = value
    const found =
      handle === undefined || run === undefined
        ? null
        : await this.#unfold(run, handle, known.length)
    const place = this.at(path, value)
    this.#places.set(
      path,
      found
        ? { ...place, entries: [...known, ...found.entries], more: found.more }
        : { ...place, isGone: true },
    )
  }

  clear(): void {
    this.#places.clear()
  }
}
