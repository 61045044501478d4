import type { StorageArea } from '../contract/messages.ts'
import type { EntryBase } from './RunRecord.ts'

/** A change of what the browser keeps of the app's origin. */
export interface StorageEntry extends EntryBase {
  kind: 'storage'
  area: StorageArea | 'cookie'
  /** Who made it: the app's code, an answer's `Set-Cookie`, or the reader by hand. */
  by: 'answer' | 'app' | 'reader'
  /** Of a cookie its name. `null` when the whole area was cleared. */
  key: string | null
  /** `null` when the key was removed. */
  value: string | null
}
