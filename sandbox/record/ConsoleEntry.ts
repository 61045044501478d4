import type { ConsoleLevel, ConsoleLine, ConsoleTable } from '../contract/ConsoleLine.ts'
import type { CallPlace, ConsoleValue } from '../contract/ConsoleValue.ts'
import type { Place } from './Place.ts'
import type { EntryBase } from './RunRecord.ts'

/** A line of the console: the app's own, or one that the browser writes. */
export interface ConsoleEntry extends EntryBase {
  kind: 'console'
  level: ConsoleLevel
  /** Absent: a message. */
  form?: ConsoleLine['form']
  values: ConsoleValue[]
  table?: ConsoleTable
  /** The group that this line opens. */
  group?: { id: string; isCollapsed: boolean }
  /** Ids of the groups that it stands in, the outermost first. */
  groups?: string[]
  /** Where it was logged or an error was made; `null` for a line of the browser's own. */
  place: Place | null
  /** The calls that led there, the innermost first, where they are worth showing. */
  calls?: CallPlace[]
  /** How often it was logged in a row; absent: once. */
  count?: number
  /** The run that can unfold its values; absent where nothing can be. */
  run?: number
}
