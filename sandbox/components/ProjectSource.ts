import type { Exercise } from '../check/Check.ts'
import type { CompiledProject, ProjectFiles } from '../compiler/Project.ts'

/** A project's files, and what the site's build compiled them to; `null` where it did not. */
export interface LoadedProject {
  files: ProjectFiles
  compiled: CompiledProject | null
}

/** Where a sandbox gets its code from, each part loaded when it is needed. */
export interface ProjectSource {
  start(): Promise<LoadedProject>
  /** `null` where there is no exercise. */
  solution: (() => Promise<LoadedProject>) | null
  exercise: (() => Promise<Exercise>) | null
  /** Whether the reader's code is kept in their browser; not where the address holds it. */
  keepsEdits: boolean
}
