import type { EntryBase } from './RunRecord.ts'

/** Index of the first entry of a run or of a later one; the list's length if there is none. Entries come in order of their runs. */
export function firstOfRun(entries: readonly EntryBase[], run: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.inRun ?? 0) < run) low = middle + 1
    else high = middle
  }
  return low
}
