import type { ProjectFiles } from '../../../sandbox/compiler/Project.ts'
import type { LessonFrontmatter } from './lessonFrontmatter.ts'

/** A lesson: one folder of the book. */
export interface Lesson {
  /** Its place on the site, e.g. `json-web-tokens`. */
  name: string
  /** Absolute. */
  folder: string
  frontmatter: LessonFrontmatter
  start: ProjectFiles
  /** `null` where the lesson is no exercise. */
  solution: ProjectFiles | null
}
