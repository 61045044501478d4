import type { DomEventEntry } from '../../../../record/DomEventEntry.ts'
import type { RequestEntry } from '../../../../record/RequestEntry.ts'
import type { RunRecord } from '../../../../record/RunRecord.ts'
import type { ServerEntry } from '../../../../record/ServerEntry.ts'
import type { StorageEntry } from '../../../../record/StorageEntry.ts'

/** What of the record the diagram is drawn from. */
export type FlowSource = Readonly<Pick<RunRecord, 'events' | 'requests' | 'server' | 'storage'>>

interface StepBase {
  /** Unique, and the same whenever the record is read. */
  id: string
  /** Its place among what happened: the id of its entry, or between the ids of two. */
  order: number
  /** Whether it was seen to happen, rather than found when the diagram was opened. */
  isNew: boolean
}

/** One thing that happened, of which the diagram draws an arrow; a request is two, its start and its end. */
export type FlowStep = StepBase &
  (
    | { of: 'event'; entry: DomEventEntry }
    | { of: 'storage'; entry: StorageEntry }
    | { of: 'server'; entry: ServerEntry }
    | { of: 'request'; entry: RequestEntry }
    | { of: 'end'; entry: RequestEntry }
    /** Of a preflight that lets nothing through: what it asked for stays in the browser. */
    | { of: 'not-sent'; entry: RequestEntry }
    /** The app was loaded, before its first step. */
    | { of: 'start'; run: number }
  )
