/** What a reader did in a lesson, each with the time of the first time: ISO 8601, UTC. */
export interface LessonProgress {
  opened?: string
  /** Its code was edited, or its check ran. */
  tried?: string
  /** Every check passed, with the reader's own code. */
  passed?: string
}

export type ProgressStep = keyof LessonProgress

/** Lessons by the name of their folder, without its number. */
export type ProgressByLesson = Record<string, LessonProgress>

/** What is kept under the one key, and in a file that was exported; another version is another schema. */
export interface KeptProgress {
  version: 1
  lessons: ProgressByLesson
  /** The lesson that was open last. */
  last: string | null
}

export const PROGRESS_STEPS: ProgressStep[] = ['opened', 'tried', 'passed']

/**
 * Reads progress from what was kept or exported; what is none is left out, lesson by lesson.
 * @returns `null` where the text is no progress at all
 */
export function readProgress(text: string | null): KeptProgress | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<KeptProgress> | null
    if (kept?.version !== 1 || typeof kept.lessons !== 'object' || kept.lessons === null)
      return null
    const lessons = Object.entries(kept.lessons as Record<string, unknown>)
      .filter(([lesson]) => /^[a-z0-9-]+$/.test(lesson))
      .map(([lesson, steps]) => [lesson, stepsOf(steps)])
    const last = typeof kept.last === 'string' ? kept.last : null
    return { version: 1, lessons: Object.fromEntries(lessons) as ProgressByLesson, last }
  } catch {
    return null
  }
}

function stepsOf(value: unknown): LessonProgress {
  const steps = (value ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    PROGRESS_STEPS.flatMap((step) => {
      const time = steps[step]
      return typeof time === 'string' && !Number.isNaN(Date.parse(time)) ? [[step, time]] : []
    }),
  )
}
