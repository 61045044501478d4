import { reactive } from 'vue'
import type { FrameMessage, StorageArea } from '../contract/messages.ts'
import type { RunRecord } from '../record/RunRecord.ts'
import type { StorageEntry } from '../record/StorageEntry.ts'

type Areas = Record<StorageArea, Record<string, string>>
type StorageMessage = Extract<FrameMessage, { type: `storage-${string}` }>

/**
 * What the pretended origin keeps in the browser, for one sandbox: its frame cannot keep anything itself. Lives as long as
 * the reader's tab, in the site's own sessionStorage.
 */
export class SiteData {
  readonly areas: Areas
  readonly #key: string | null
  readonly #record: RunRecord

  /** @param sandbox the sandbox's id; two sandboxes share nothing; `null` keeps nothing beyond this object */
  constructor(sandbox: string | null, record: RunRecord) {
    this.#key = sandbox === null ? null : `login-lab:site-data:${sandbox}`
    this.#record = record
    this.areas = reactive(this.#load())
  }

  /** Follows a change that the app made in its frame. */
  apply(message: StorageMessage): void {
    const { area } = message
    if (message.type === 'storage-clear') this.areas[area] = {}
    else if (message.type === 'storage-set') this.areas[area][message.key] = message.value
    else Reflect.deleteProperty(this.areas[area], message.key)
    this.#save()
    this.#record.add<StorageEntry>({
      kind: 'storage',
      area,
      key: message.type === 'storage-clear' ? null : message.key,
      value: message.type === 'storage-set' ? message.value : null,
    })
  }

  clear(): void {
    this.areas.session = {}
    this.areas.local = {}
    this.#save()
  }

  /** A copy for a frame to start with. */
  snapshot(): Areas {
    return { session: { ...this.areas.session }, local: { ...this.areas.local } }
  }

  #load(): Areas {
    const none: Areas = { session: {}, local: {} }
    if (this.#key === null) return none
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(this.#key) ?? 'null')
      return isAreas(kept) ? kept : none
    } catch {
      // Storage that is forbidden or spoilt keeps nothing; the sandbox works without it.
      return none
    }
  }

  #save(): void {
    if (this.#key === null) return
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(this.areas))
    } catch {
      // As above: the app's storage then lives as long as the page.
    }
  }
}

function isAreas(value: unknown): value is Areas {
  const areas = value as Partial<Areas> | null
  return [areas?.session, areas?.local].every(
    (area) =>
      typeof area === 'object' &&
      area !== null &&
      Object.values(area).every((item) => typeof item === 'string'),
  )
}
