import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { ProjectFiles } from '../../../sandbox/compiler/Project.ts'
import type { Fault } from './Fault.ts'
import { readFrontmatter } from './lessonFrontmatter.ts'
import type { Lesson } from './Lesson.ts'
import { isScratch, readProjectFolder } from './projectFolders.ts'
import { readPage } from './readPage.ts'

const ENTRIES = ['index.md', 'start', 'solution', 'check.ts']

/** Reads a lesson's folder. @returns `lesson: null` where something stands in the way */
export function readLesson(
  folder: string,
  name: string,
): { lesson: Lesson | null; faults: Fault[] } {
  const faults: Fault[] = []
  const refuse = (entry: string, cause: string, remedy: string): void =>
    void faults.push({ file: path.join(folder, entry), line: null, column: null, cause, remedy })
  const has = (entry: string): boolean => existsSync(path.join(folder, entry))

  for (const entry of readdirSync(folder)) {
    if (ENTRIES.includes(entry) || isScratch(entry)) continue
    refuse(
      entry,
      `a lesson holds ${ENTRIES.join(', ')} and nothing else`,
      'Remove it, or move it into start/ or solution/.',
    )
  }
  if (!has('index.md')) refuse('index.md', 'it is missing', 'Write the lesson’s text there.')
  if (!has('start')) {
    refuse('start', 'it is missing', 'Make the folder, with an App.vue: what the reader meets.')
  }
  if (has('solution') !== has('check.ts')) {
    const [there, absent] = has('solution') ? ['solution/', 'check.ts'] : ['check.ts', 'solution']
    refuse(
      absent,
      `it is missing, and an exercise has both solution/ and check.ts`,
      `Add it, or remove ${there}.`,
    )
  }
  const project = (entry: string): ProjectFiles => {
    const { files, strays } = readProjectFolder(path.join(folder, entry))
    for (const stray of strays) {
      refuse(
        path.join(entry, stray),
        'a project holds .vue, .js, .ts, .css, .json and .py files',
        'Remove or rename it.',
      )
    }
    return files
  }
  const start = has('start') ? project('start') : {}
  const solution = has('solution') ? project('solution') : null
  if (!has('index.md')) return { lesson: null, faults }
  const { frontmatter, faults: ofFrontmatter } = readFrontmatter(
    readPage(path.join(folder, 'index.md')),
  )
  const lesson = frontmatter && { name, folder, frontmatter, start, solution }
  return {
    lesson: faults.length > 0 ? null : lesson,
    faults: [...faults, ...ofFrontmatter],
  }
}
