import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../tools/process/projectRoot.ts'

const docs = join(projectRoot, 'docs')

/** A lesson's folder, and the address of its page from the site's top. */
export interface Lesson {
  folder: string
  path: string
}

/** The lessons in their order; the number of a folder is not part of its address. */
export const lessons: Lesson[] = readdirSync(docs)
  .filter((name) => /^\d+-/.test(name))
  .sort()
  .map((name) => ({ folder: join(docs, name), path: `${name.replace(/^\d+-/, '')}/` }))

/** The lessons that ask something of the reader. */
export const exercises = lessons.filter(({ folder }) => existsSync(join(folder, 'check.ts')))

/** Pages that only tests open. */
const FOR_TESTS = ['many-sandboxes.md']

/** Every page of the site. Relative, so that they hold under a sub-path too. */
export const pages: string[] = markdownFiles('')
  .filter((file) => !FOR_TESTS.includes(file))
  .map((file) =>
    file
      .replace(/^\d+-/, '')
      .replace(/\.md$/, '')
      .replace(/(^|\/)index$/, '$1'),
  )

function markdownFiles(folder: string): string[] {
  return readdirSync(join(docs, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) {
      const isPart = ['start', 'solution', 'public'].includes(entry.name)
      return isPart ? [] : markdownFiles(path)
    }
    return entry.name.endsWith('.md') ? [path] : []
  })
}
