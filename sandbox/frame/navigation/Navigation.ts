import type { HistoryEntry, HistorySnapshot } from '../../contract/HistoryEntry.ts'
import type { Send } from '../connectToPage.ts'

/** Chromium keeps this many entries of a session. */
const MOST_ENTRIES = 50

/**
 * The app's session history as it sees it: an opaque origin has none of its own, so this is a copy of what the page keeps. What
 * stays within the document happens here at once and is told to the page; what loads another is asked of it. HTML, section 7.4.
 */
export class Navigation {
  scrollRestoration: ScrollRestoration = 'auto'
  readonly #send: Send
  readonly #entries: HistoryEntry[]
  readonly #scrolled = new Map<HistoryEntry, [x: number, y: number]>()
  #index: number

  constructor({ entries, index }: HistorySnapshot, send: Send) {
    this.#entries = [...entries]
    this.#index = index
    this.#send = send
    this.#followBase()
  }

  get length(): number {
    return this.#entries.length
  }

  get entry(): HistoryEntry {
    const entry = this.#entries[this.#index]
    if (!entry) throw new Error('Failed to find the place in the history: it has no such entry.')
    return entry
  }

  get url(): URL {
    return new URL(this.entry.url)
  }

  /** Adds an entry of this document behind the present one, or puts it in the place of that. */
  put(url: URL, state: unknown, how: 'push' | 'replace'): void {
    const { document, referrer } = this.entry
    const entry = { url: url.href, state, document, referrer }
    if (how === 'push') {
      this.#keepScroll()
      this.#entries.splice(this.#index + 1, Infinity, entry)
      if (this.#entries.length > MOST_ENTRIES) this.#entries.shift()
      this.#index = this.#entries.length - 1
    } else this.#entries[this.#index] = entry
    this.#followBase()
    this.#send({ type: 'history-put', how, url: entry.url, state })
  }

  /** Goes to an address as a link does. @param how `replace`: leaving no way back */
  navigate(url: URL, how: 'push' | 'replace'): void {
    const here = this.url
    if (url.hash !== '' || url.href.endsWith('#')) {
      if (withoutHash(url) === withoutHash(here)) return this.#toFragment(url, here, how)
    }
    this.#send({ type: 'navigate', url: url.href, replace: how === 'replace' })
  }

  reload(): void {
    this.#send({ type: 'reload' })
  }

  /** Moves in the history, after the code that asks for it has run. @param delta 0 loads anew */
  go(delta: number): void {
    if (delta === 0) return this.reload()
    setTimeout(() => this.#traverse(this.#index + delta))
  }

  #traverse(index: number): void {
    const target = this.#entries[index]
    if (!target) return
    const here = this.entry
    this.#send({ type: 'history-traverse', index })
    if (target.document !== here.document) return
    this.#keepScroll()
    this.#index = index
    this.#followBase()
    dispatchEvent(new PopStateEvent('popstate', { state: target.state }))
    this.#tellOfHash(new URL(here.url), new URL(target.url))
    const [x, y] = this.#scrolled.get(target) ?? [0, 0]
    if (this.scrollRestoration === 'auto') scrollTo(x, y)
  }

  #toFragment(url: URL, here: URL, how: 'push' | 'replace'): void {
    this.put(url, null, url.href === here.href ? 'replace' : how)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
    this.#tellOfHash(here, url)
    const id = decodeURIComponent(url.hash.slice(1))
    document.getElementById(id)?.scrollIntoView()
  }

  #tellOfHash(from: URL, to: URL): void {
    if (from.hash === to.hash) return
    const event = new HashChangeEvent('hashchange', { oldURL: from.href, newURL: to.href })
    setTimeout(() => dispatchEvent(event))
  }

  #keepScroll(): void {
    this.#scrolled.set(this.entry, [scrollX, scrollY])
  }

  /** A relative address is relative to where the app is. */
  #followBase(): void {
    document.querySelector('base')?.setAttribute('href', withoutHash(this.url))
  }
}

const withoutHash = (url: URL): string => url.href.replace(/#.*$/, '')
