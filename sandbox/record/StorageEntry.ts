import type { StorageArea } from '../contract/messages.ts'
import type { EntryBase } from './RunRecord.ts'

/** A change of the app's storage. */
export interface StorageEntry extends EntryBase {
  kind: 'storage'
  area: StorageArea
  /** `null` when the whole area was cleared. */
  key: string | null
  /** `null` when the key was removed. */
  value: string | null
}
