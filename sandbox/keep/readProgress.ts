/** What a reader did in a lesson, each with the time of the first time: ISO 8601, UTC. */
export interface LessonProgress {
  opened?: string
  /** Its check ran. */
  tried?: string
  /** Every check passed, with the reader's own code. */
  passed?: string
}

export type ProgressStep = keyof LessonProgress

/** Lessons by the name of their folder, without its number. */
export type ProgressByLesson = Record<string, LessonProgress>

/** What is kept under the one key; another version is another schema. */
export interface KeptProgress {
  version: 1
  lessons: ProgressByLesson
}

const STEPS: ProgressStep[] = ['opened', 'tried', 'passed']

/** Reads what was kept; what is no progress is left out, lesson by lesson. */
export function readProgress(text: string | null): ProgressByLesson {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<KeptProgress> | null
    if (kept?.version !== 1 || typeof kept.lessons !== 'object' || kept.lessons === null) return {}
    return Object.fromEntries(
      Object.entries(kept.lessons as Record<string, unknown>).map(([lesson, steps]) => [
        lesson,
        stepsOf(steps),
      ]),
    )
  } catch {
    return {}
  }
}

function stepsOf(value: unknown): LessonProgress {
  const steps = (value ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    STEPS.flatMap((step) => {
      const time = steps[step]
      return typeof time === 'string' && !Number.isNaN(Date.parse(time)) ? [[step, time]] : []
    }),
  )
}
