import type { CallPlace, ConsoleValue } from './ConsoleValue.ts'

export type ConsoleLevel = 'debug' | 'log' | 'info' | 'warn' | 'error'

/** What `console.table` shows; a cell is `null` where a row has no such column. */
export interface ConsoleTable {
  columns: string[]
  rows: { index: string; cells: (ConsoleValue | null)[] }[]
  /** Rows beyond those. */
  more: number
}

/** One line that an app logs. */
export interface ConsoleLine {
  level: ConsoleLevel
  /** `cleared`: the app cleared the console; `input` and `result`: what the reader typed there, and its value. */
  form: 'message' | 'table' | 'trace' | 'group' | 'cleared' | 'input' | 'result'
  values: ConsoleValue[]
  table?: ConsoleTable
  /** The group that this line opens. */
  group?: { id: number; isCollapsed: boolean }
  /** Ids of the groups that it stands in, the outermost first. */
  groups?: number[]
  /** The calls that led to it, the innermost first; all of them for a trace, a warning and an error, else the first alone. */
  calls: CallPlace[]
  /** How often it was logged in a row. */
  count: number
}
