import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { ProjectFiles } from '../../sandbox/compiler/Project.ts'
import { readFrontmatter, type LessonFrontmatter } from './lessonFrontmatter.ts'
import { readProjectFolder } from './projectFolders.ts'

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

const NUMBERED = /^\d\d-([a-z0-9]+(?:-[a-z0-9]+)*)$/
/** Folders of the book that hold no lesson. */
const OTHERS = ['public', 'reference', 'playground']
const ENTRIES = ['index.md', 'start', 'solution', 'check.ts']

/**
 * Reads every lesson of the book, in order.
 * @throws on a missing or stray file, naming its path and what to do
 */
export function readLessons(docs: string): Lesson[] {
  const folders = readdirSync(docs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OTHERS.includes(entry.name))
    .map((entry) => entry.name)
    .sort()
  const lessons = folders.map((name) => readLesson(path.join(docs, name), name))
  const twice = lessons.find(
    ({ name }, index) => lessons.findIndex((one) => one.name === name) !== index,
  )
  if (twice) {
    throw new Error(
      `Failed to read ${twice.folder}: another lesson is named "${twice.name}" too. Rename one.`,
    )
  }
  return lessons
}

function readLesson(folder: string, folderName: string): Lesson {
  const name = NUMBERED.exec(folderName)?.[1]
  if (!name) {
    throw new Error(
      `Failed to read ${folder}: a lesson's folder is named like "05-vue-session", two digits and lower-case words. Rename or move it.`,
    )
  }
  const stray = readdirSync(folder).find((entry) => !ENTRIES.includes(entry))
  if (stray !== undefined) {
    throw new Error(
      `Failed to read ${path.join(folder, stray)}: a lesson holds ${ENTRIES.join(', ')} and nothing else. Remove or move it.`,
    )
  }
  const has = (entry: string): boolean => existsSync(path.join(folder, entry))
  const missing = ['index.md', 'start'].find((entry) => !has(entry))
  if (missing)
    throw new Error(
      `Failed to read ${path.join(folder, missing)}: it is missing. Every lesson has one.`,
    )
  if (has('solution') !== has('check.ts')) {
    const absent = has('solution') ? 'check.ts' : 'solution'
    throw new Error(
      `Failed to read ${path.join(folder, absent)}: it is missing. An exercise has both solution/ and check.ts.`,
    )
  }
  return {
    name,
    folder,
    frontmatter: readFrontmatter(path.join(folder, 'index.md')),
    start: readProjectFolder(path.join(folder, 'start')),
    solution: has('solution') ? readProjectFolder(path.join(folder, 'solution')) : null,
  }
}
