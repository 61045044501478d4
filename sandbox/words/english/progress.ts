import type { ProgressStep } from '../../keep/readProgress.ts'

/** Words of the interface: progress. Pages read them once they show progress. */
export const progress = {
  steps: { opened: 'opened', tried: 'tried', passed: 'passed' } satisfies Record<
    ProgressStep,
    string
  >,
  goOn: 'Go on where you stopped:',
  summary: (passed: number, all: number) => `${passed} of ${all} exercises passed`,
  report: 'Your progress',
  reader: 'Name (for the printed page; it is not stored)',
  readerOnPaper: 'Name:',
  lesson: 'Lesson',
  noExercise: 'no exercise',
  notYet: 'not yet',
  printed: (when: string) => `As of ${when}`,
  print: 'Print',
  export: 'Export as a file',
  import: 'Import a file',
  imported: (lessons: number) =>
    `Imported: ${lessons === 1 ? '1 lesson' : `${lessons} lessons`}. What you had done here is kept.`,
  notProgress: (file: string) =>
    `Failed to import ${file}: it holds no progress of this site. Choose a file that “Export as a file” made.`,
  unreadable: (file: string) =>
    `Failed to import ${file}: the browser could not read it. Choose it again.`,
}

export type ProgressWords = typeof progress
