import type { Progress } from '../../../sandbox/keep/Progress.ts'
import { readProgress } from '../../../sandbox/keep/readProgress.ts'
import { progressWords as words } from '../../../sandbox/words/progressWords.ts'

/** Far more than the progress of a whole book. */
const MOST_BYTES = 1_000_000

/**
 * Adds an exported file to the reader's progress.
 * @returns the sentence that says what came of it
 */
export async function importProgress(file: File, progress: Progress): Promise<string> {
  try {
    const found = file.size > MOST_BYTES ? null : readProgress(await file.text())
    if (!found) return words.notProgress(file.name)
    progress.add(found)
    return words.imported(Object.keys(found.lessons).length)
  } catch {
    return words.unreadable(file.name)
  }
}
