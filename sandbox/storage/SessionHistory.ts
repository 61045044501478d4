import { computed, shallowRef } from 'vue'
import type { HistoryEntry, HistorySnapshot } from '../contract/HistoryEntry.ts'

/** Chromium keeps this many entries of a session. */
const MOST_ENTRIES = 50

/** The history of the pretended tab: where the app was, is, and can go forward to. HTML, section 7.4. */
export class SessionHistory {
  readonly #origin: string
  readonly #now = shallowRef<HistorySnapshot>({ entries: [], index: 0 })
  readonly #onChange: () => void
  readonly address = computed(() => this.#entry.url)
  readonly canGoBack = computed(() => this.#now.value.index > 0)
  readonly canGoForward = computed(() => this.#now.value.index < this.#now.value.entries.length - 1)

  /** @param kept what an earlier page saw; anything else than a history of `origin` begins a new one */
  constructor(origin: string, kept: unknown, onChange: () => void) {
    this.#origin = origin
    this.#onChange = onChange
    this.#now.value = isHistory(kept, origin) ? kept : this.#fresh()
  }

  get snapshot(): HistorySnapshot {
    return this.#now.value
  }

  /** Whether an address is one of the app's own. */
  isOwn(url: string): boolean {
    return URL.canParse(url) && new URL(url).origin === this.#origin
  }

  /** The app gave itself another address, within its document. */
  put(how: 'push' | 'replace', url: string, state: unknown): void {
    if (!this.isOwn(url)) return
    const { document, referrer } = this.#entry
    this.#put(how, { url, state, document, referrer })
  }

  /** Goes to an address that loads a document anew. @param by where it was asked for, as its referrer tells; `null`: typed */
  navigate(how: 'push' | 'replace', url: string, by: string | null): void {
    const { entries } = this.#now.value
    const document = 1 + Math.max(...entries.map((entry) => entry.document))
    const referrer = by?.replace(/#.*$/, '') ?? ''
    this.#put(how, { url, state: null, document, referrer })
  }

  /** @returns whether the entry is of another document, which then has to be loaded */
  traverse(index: number): boolean {
    const { entries } = this.#now.value
    const target = entries[index]
    if (!target) return false
    const isOther = target.document !== this.#entry.document
    this.#set({ entries, index })
    return isOther
  }

  clear(): void {
    this.#set(this.#fresh())
  }

  get #entry(): HistoryEntry {
    const { entries, index } = this.#now.value
    return entries[index] ?? firstEntry(this.#origin)
  }

  #put(how: 'push' | 'replace', entry: HistoryEntry): void {
    const { entries, index } = this.#now.value
    if (how === 'replace') return this.#set({ entries: entries.with(index, entry), index })
    const next = [...entries.slice(0, index + 1), entry].slice(-MOST_ENTRIES)
    this.#set({ entries: next, index: next.length - 1 })
  }

  #set(snapshot: HistorySnapshot): void {
    this.#now.value = snapshot
    this.#onChange()
  }

  #fresh(): HistorySnapshot {
    return { entries: [firstEntry(this.#origin)], index: 0 }
  }
}

const firstEntry = (origin: string): HistoryEntry => ({
  url: `${origin}/`,
  state: null,
  document: 0,
  referrer: '',
})

function isHistory(value: unknown, origin: string): value is HistorySnapshot {
  const { entries, index } = (value ?? {}) as Partial<HistorySnapshot>
  return (
    Array.isArray(entries) &&
    entries.every(
      ({ url, document, referrer }: Partial<HistoryEntry>) =>
        typeof url === 'string' &&
        URL.canParse(url) &&
        new URL(url).origin === origin &&
        typeof document === 'number' &&
        typeof referrer === 'string',
    ) &&
    typeof index === 'number' &&
    index in entries
  )
}
