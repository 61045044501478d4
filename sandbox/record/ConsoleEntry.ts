import type { ConsoleValue } from '../contract/ConsoleValue.ts'
import type { ConsoleLevel } from '../contract/messages.ts'
import type { EntryBase } from './RunRecord.ts'

/** A line of the console: the app's own, or one that the browser writes. */
export interface ConsoleEntry extends EntryBase {
  kind: 'console'
  level: ConsoleLevel
  values: ConsoleValue[]
  /** Where an error came from, e.g. `App.vue:12`. */
  place: string | null
}
