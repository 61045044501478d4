import { readonly, shallowReactive, shallowRef, toRaw, type Ref } from 'vue'
import type { ConsoleEntry } from './ConsoleEntry.ts'
import type { DomEventEntry } from './DomEventEntry.ts'
import type { RequestEntry } from './RequestEntry.ts'
import type { ServerEntry } from './ServerEntry.ts'
import type { StorageEntry } from './StorageEntry.ts'

/** One thing that happened, told by `kind`. */
export type RecordEntry = ConsoleEntry | DomEventEntry | RequestEntry | ServerEntry | StorageEntry

/** What every entry has. */
export interface EntryBase {
  /** Counts up in order of happening. */
  id: number
  /** Milliseconds since 1970. */
  at: number
  /** The run of the app that it happened in; they count up. */
  inRun: number
}

type Draft<Entry extends RecordEntry> = Entry extends RecordEntry
  ? Omit<Entry, keyof EntryBase>
  : never

/** Entries of each kind are kept up to this many; older ones go first, some at a time since each removal moves all the rest. */
const LIMITS: Record<RecordEntry['kind'], number> = {
  console: 50_000,
  event: 5000,
  request: 5000,
  server: 5000,
  storage: 5000,
  unsent: 5000,
}
const AT_A_TIME = 500

/**
 * The one record of what happened in a sandbox. Panels show it, checks judge by it; nothing is recorded twice.
 * Entries are reactive: a request's entry is completed when its answer comes.
 */
export class RunRecord {
  readonly console: ConsoleEntry[] = shallowReactive([])
  readonly events: DomEventEntry[] = shallowReactive([])
  readonly requests: RequestEntry[] = shallowReactive([])
  readonly server: ServerEntry[] = shallowReactive([])
  readonly storage: StorageEntry[] = shallowReactive([])
  /** Requests that no preflight let through: not among `requests`, since no server ever met them. */
  readonly unsent: RequestEntry[] = shallowReactive([])
  readonly #lists = {
    console: this.console,
    event: this.events,
    request: this.requests,
    server: this.server,
    storage: this.storage,
    unsent: this.unsent,
  }
  /** The run whose app is shown; what one of a lower number left is of an earlier load of the page. */
  readonly shownRun: Readonly<Ref<number>>
  readonly #shownRun = shallowRef(0)
  #lastRun = 0
  #lastId = 0

  constructor() {
    this.shownRun = readonly(this.#shownRun)
  }

  /** A run begins. @returns how to go back to the one before, for a run that comes to nothing */
  startRun(): () => void {
    const before = this.#shownRun.value
    this.#shownRun.value = ++this.#lastRun
    return () => (this.#shownRun.value = before)
  }

  /** Id of the newest entry; 0 before there is one. */
  get lastId(): number {
    return this.#lastId
  }

  /** Adds an entry. @returns it, reactive */
  add<Entry extends RecordEntry>(draft: Draft<Entry>): Entry {
    const entry = shallowReactive({
      ...draft,
      id: ++this.#lastId,
      at: Date.now(),
      inRun: this.#lastRun,
    }) as unknown as Entry
    const list: RecordEntry[] = this.#lists[entry.kind]
    // Not through the proxy, which would tell of every entry that moves; the push after it tells of all.
    if (list.length >= LIMITS[entry.kind] + AT_A_TIME) toRaw(list).splice(0, AT_A_TIME)
    list.push(entry)
    return entry
  }

  /** Forgets every entry of one kind, or all. */
  clear(kind?: RecordEntry['kind']): void {
    for (const list of kind ? [this.#lists[kind]] : Object.values(this.#lists)) list.length = 0
  }
}
