import type { ServerEvent } from '../network/ServerEvent.ts'
import type { EntryBase } from './RunRecord.ts'

/** Something that happened in the server. */
export interface ServerEntry extends EntryBase {
  kind: 'server'
  /** The id of the request's entry; `null` of lines about the server itself. */
  request: number | null
  event: ServerEvent
}
