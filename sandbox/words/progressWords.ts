import { progress, type ProgressWords } from './english/progress.ts'

/** The words of progress in the reader's language. */
export const progressWords: ProgressWords = progress
