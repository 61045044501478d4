import type { ConsoleLevel } from '../../../contract/ConsoleLine.ts'
import type { ConsoleEntry } from '../../../record/ConsoleEntry.ts'
import { entryText } from './entryText.ts'

/** The levels that a reader can choose; a plain `log` is one of `info`, as in devtools. */
export const shownLevels = ['error', 'warn', 'info', 'debug'] as const

export type ShownLevel = (typeof shownLevels)[number]

/** Under which of them a line goes. */
export const shownLevel = (level: ConsoleLevel): ShownLevel => (level === 'log' ? 'info' : level)

export interface ConsoleFilter {
  /** A part of the line's text; case does not matter. */
  text: string
  hidden: ReadonlySet<ShownLevel>
}

/**
 * The lines to show. A line of a folded group is left out; where a text is looked for, groups are no obstacle: what matches is
 * shown wherever it stands.
 * @param isFolded whether the reader folded a group, or its opening line did
 */
export function consoleRows(
  entries: readonly ConsoleEntry[],
  { text, hidden }: ConsoleFilter,
  isFolded: (group: string) => boolean,
): ConsoleEntry[] {
  const wanted = text.trim().toLowerCase()
  return entries.filter(
    (entry) =>
      !hidden.has(shownLevel(entry.level)) &&
      (wanted
        ? entryText(entry).toLowerCase().includes(wanted)
        : !entry.groups?.some((group) => isFolded(group))),
  )
}

/** How many lines each level has. */
export function countLevels(entries: readonly ConsoleEntry[]): Record<ShownLevel, number> {
  const counts = { error: 0, warn: 0, info: 0, debug: 0 }
  for (const { level } of entries) counts[shownLevel(level)]++
  return counts
}
