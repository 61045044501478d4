import { PROGRESS_STEPS, type LessonProgress, type ProgressByLesson } from './readProgress.ts'

/** Progress of two places together: every step that was done in one of them, at its earlier time. */
export function mergeProgress(a: ProgressByLesson, b: ProgressByLesson): ProgressByLesson {
  const lessons = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(lessons.map((name) => [name, mergeLesson(a[name], b[name])]))
}

function mergeLesson(a: LessonProgress = {}, b: LessonProgress = {}): LessonProgress {
  return Object.fromEntries(
    PROGRESS_STEPS.flatMap((step) => {
      const times = [a[step], b[step]].filter((time) => time !== undefined)
      const [first] = times.sort((one, other) => Date.parse(one) - Date.parse(other))
      return first === undefined ? [] : [[step, first]]
    }),
  )
}
