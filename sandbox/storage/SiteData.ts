import { reactive, shallowRef } from 'vue'
import type { Cookie, CookieChange } from '../contract/Cookie.ts'
import type { FrameMessage, PageMessage, StorageArea, StorageChange } from '../contract/messages.ts'
import { CookieStore, withoutSecret } from '../cookies/CookieStore.ts'
import type { CookieSource } from '../cookies/cookieRules.ts'
import type { RunRecord } from '../record/RunRecord.ts'
import type { StorageEntry } from '../record/StorageEntry.ts'
import { Kept } from './Kept.ts'
import { OriginChannel, type OriginNews } from './OriginChannel.ts'
import { readKept } from './readKept.ts'
import { SessionHistory } from './SessionHistory.ts'

/** Chromium's limit for one area, counted in UTF-16 code units of keys and values. */
const QUOTA = 5 * 1024 * 1024

export type Areas = Record<StorageArea, Record<string, string>>
type StorageMessage = Extract<FrameMessage, { type: `storage-${string}` }>

export interface SiteDataOptions {
  /** The sandbox's id; sandboxes of one id are windows of one origin, others share nothing; `null` keeps nothing. */
  sandbox: string | null
  /** The pretended origin. */
  origin: string
  record: RunRecord
}

/**
 * What the browser keeps of the pretended origin, for one sandbox: its frame cannot keep anything itself. localStorage and
 * cookies are the origin's, in every tab of the site; sessionStorage and the history are the tab's.
 */
export class SiteData {
  readonly areas: Areas
  readonly cookies: CookieStore
  /** All cookies, for a panel to show. */
  readonly cookieList = shallowRef<Cookie[]>([])
  readonly history: SessionHistory
  /** Told what a running app has to know: changes that it did not make. */
  onNews: (message: PageMessage) => void = () => {}
  readonly #record: RunRecord
  readonly #tab: Kept | null
  readonly #origin: Kept | null
  readonly #channel: OriginChannel | null

  constructor({ sandbox, origin, record }: SiteDataOptions) {
    const isKept = sandbox !== null
    this.#record = record
    this.#tab = isKept ? new Kept(() => sessionStorage, `login-lab:tab:${sandbox}`) : null
    this.#origin = isKept ? new Kept(() => localStorage, `login-lab:origin:${sandbox}`) : null
    this.#channel = isKept
      ? new OriginChannel(`login-lab:origin:${sandbox}`, (news) => this.#hear(news))
      : null
    const { session, history, local, cookies } = readKept(this.#tab?.load(), this.#origin?.load())
    this.areas = reactive({ session, local })
    this.cookies = new CookieStore(cookies, (changes, by) => {
      this.#tellCookies(changes)
      this.#recordCookies(changes, by)
      // A frame has taken by itself what its own code wrote.
      if (by !== 'script') this.#tellApp(changes)
    })
    this.cookieList.value = this.cookies.all
    this.history = new SessionHistory(origin, history, () => this.#saveTab())
  }

  /** Follows a change that the app made in its frame. */
  apply(message: StorageMessage): void {
    const { area } = message
    const key = message.type === 'storage-clear' ? null : message.key
    const newValue = message.type === 'storage-set' ? message.value : null
    const oldValue = key === null ? null : this.#valueOf(area, key)
    this.#change(area, key, newValue)
    this.#record.add<StorageEntry>({ kind: 'storage', area, by: 'app', key, value: newValue })
    if (area === 'session') return this.#saveTab()
    this.#saveOrigin()
    this.#channel?.tell({
      kind: 'storage',
      change: { key, oldValue, newValue, url: this.history.address.value },
    })
  }

  /**
   * Takes what the reader changed by hand. The app hears of it in a `storage` event, for both areas and in this very window:
   * that is what Chromium does with an edit in its devtools.
   * @param value `null` removes the item
   * @returns whether there was room
   */
  edit(area: StorageArea, key: string, value: string | null): boolean {
    const oldValue = this.#valueOf(area, key)
    if (value === oldValue) return true
    const size = Object.entries({ ...this.areas[area], [key]: value ?? '' }).reduce(
      (sum, [name, text]) => sum + name.length + text.length,
      0,
    )
    if (value !== null && size > QUOTA) return false
    this.#change(area, key, value)
    this.#record.add<StorageEntry>({ kind: 'storage', area, by: 'reader', key, value })
    const change: StorageChange = {
      key,
      oldValue,
      newValue: value,
      url: this.history.address.value,
    }
    this.onNews({ type: 'storage-changed', area, change })
    if (area === 'session') this.#saveTab()
    else {
      this.#saveOrigin()
      this.#channel?.tell({ kind: 'storage', change })
    }
    return true
  }

  /** Takes what the app assigned to `document.cookie`, which its frame has taken already. */
  writeCookie(line: string, url: string): void {
    if (this.history.isOwn(url)) this.cookies.writeAt(new URL(url), line)
  }

  /** Forgets all of it, for this window and for others of the origin. */
  clear(): void {
    for (const area of ['session', 'local'] as const) {
      if (Object.keys(this.areas[area]).length === 0) continue
      this.areas[area] = {}
      this.#record.add<StorageEntry>({
        kind: 'storage',
        area,
        by: 'reader',
        key: null,
        value: null,
      })
    }
    this.cookies.clear()
    this.history.clear()
    this.#saveTab()
    this.#saveOrigin()
    const url = this.history.address.value
    const change: StorageChange = { key: null, oldValue: null, newValue: null, url }
    this.#channel?.tell({ kind: 'storage', change })
  }

  /** A copy of the storage areas for a frame to start with. */
  snapshot(): Areas {
    return { session: { ...this.areas.session }, local: { ...this.areas.local } }
  }

  close(): void {
    this.#tab?.close()
    this.#origin?.close()
    this.#channel?.close()
  }

  #hear(news: OriginNews): void {
    if (news.kind === 'storage') {
      this.#change('local', news.change.key, news.change.newValue)
      this.onNews({ type: 'storage-changed', area: 'local', change: news.change })
    } else {
      this.cookies.follow(news.changes)
      this.cookieList.value = this.cookies.all
      this.#tellApp(news.changes)
    }
  }

  #tellCookies(changes: CookieChange[]): void {
    this.cookieList.value = this.cookies.all
    this.#saveOrigin()
    this.#channel?.tell({ kind: 'cookies', changes })
  }

  #recordCookies(changes: CookieChange[], by: CookieSource | 'reader'): void {
    const who = { header: 'answer', script: 'app', reader: 'reader' } as const
    for (const { cookie, isRemoved } of changes) {
      this.#record.add<StorageEntry>({
        kind: 'storage',
        area: 'cookie',
        by: who[by],
        key: cookie.name,
        value: isRemoved ? null : cookie.value,
      })
    }
  }

  #tellApp(changes: CookieChange[]): void {
    const forScripts = changes.map((one) => ({ ...one, cookie: withoutSecret(one.cookie) }))
    this.onNews({ type: 'cookies-changed', changes: forScripts })
  }

  #valueOf(area: StorageArea, key: string): string | null {
    return Object.hasOwn(this.areas[area], key) ? (this.areas[area][key] ?? null) : null
  }

  #change(area: StorageArea, key: string | null, value: string | null): void {
    if (key === null) this.areas[area] = {}
    else if (value === null) Reflect.deleteProperty(this.areas[area], key)
    else this.areas[area][key] = value
  }

  #saveTab(): void {
    const { session } = this.areas
    this.#tab?.save(() => ({ session, history: this.history.snapshot }))
  }

  #saveOrigin(): void {
    this.#origin?.save(() => ({ local: this.areas.local, cookies: this.cookies.all }))
  }
}
