import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from './Fault.ts'
import type { Lesson } from './Lesson.ts'
import { isScratch } from './projectFolders.ts'
import { readLesson } from './readLesson.ts'

/** Folders of the book that hold no lesson. */
const OTHERS = ['public', 'reference']
const NUMBERED = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)$/

/** The book: the lessons that can be read, in order, and what is wrong with the others. */
export interface Book {
  lessons: Lesson[]
  faults: Fault[]
}

/** Reads every lesson's folder and frontmatter. Never throws: who writes a lesson gets it wrong for a while. */
export function readBook(docs: string): Book {
  const faults: Fault[] = []
  const lessons: Lesson[] = []
  const numbers = new Map<string, string>()
  const names = new Map<string, string>()
  const folders = readdirSync(docs, { withFileTypes: true })
    .filter(({ name }) => !OTHERS.includes(name) && !isScratch(name))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  for (const folderName of folders) {
    const file = path.join(docs, folderName)
    const refuse = (cause: string, remedy: string): void =>
      void faults.push({ file, line: null, column: null, cause, remedy })
    const [, number = '', name = ''] = NUMBERED.exec(folderName) ?? []
    if (!name) {
      refuse(
        'a lesson’s folder is named like "05-vue-session", two digits and lower-case words',
        'Rename or move it.',
      )
      continue
    }
    const twin = numbers.get(number)
    if (twin) refuse(`${twin} has the number ${number} too`, 'Renumber one of them.')
    const namesake = names.get(name)
    if (namesake) refuse(`${namesake} is named "${name}" too`, 'Rename one of them.')
    if (existsSync(path.join(docs, `${name}.md`)))
      refuse(`/${name} is the address of ${name}.md`, 'Rename the folder.')
    numbers.set(number, folderName)
    names.set(name, folderName)
    const read = readLesson(file, name)
    faults.push(...read.faults)
    if (read.lesson && !namesake) lessons.push(read.lesson)
  }
  return { lessons, faults }
}
