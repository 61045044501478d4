import path from 'node:path'
import type { ProjectFiles } from '../../../sandbox/compiler/Project.ts'
import { readBook } from './readBook.ts'

/** A project of the book that a sandbox can hold. */
export interface BookProject {
  /** Absolute. */
  folder: string
  files: ProjectFiles
  /** The check of the exercise that the project belongs to, an absolute path; `null` where there is none. */
  check: string | null
}

/** Every project of the book by name, e.g. `login-flow/start`, `login-flow/solution`. */
export function readProjects(docs: string): Map<string, BookProject> {
  const projects = new Map<string, BookProject>()
  for (const { name, folder, start, solution } of readBook(docs).lessons) {
    const check = solution ? path.join(folder, 'check.ts') : null
    projects.set(`${name}/start`, { folder: path.join(folder, 'start'), files: start, check })
    if (solution) {
      projects.set(`${name}/solution`, {
        folder: path.join(folder, 'solution'),
        files: solution,
        check,
      })
    }
  }
  return projects
}
