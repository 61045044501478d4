import type { DomEvent } from '../contract/DomEvent.ts'
import type { EntryBase } from './RunRecord.ts'

/** What the app's user did: a click, a changed field, a form sent. */
export interface DomEventEntry extends EntryBase {
  kind: 'event'
  event: DomEvent
}
