import {
  PROGRESS_STEPS,
  type LessonProgress,
  type ProgressStep,
} from '../../../sandbox/keep/readProgress.ts'

/** How far a lesson came; `null`: it was never opened. */
export const furthestStep = (lesson: LessonProgress | undefined): ProgressStep | null =>
  PROGRESS_STEPS.findLast((step) => lesson?.[step] !== undefined) ?? null
