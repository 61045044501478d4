import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ProjectFiles } from '../../../sandbox/compiler/Project.ts'

/** Files that a learner's project may have, in the order of the tabs: the root component first, then the entry. */
const FIRST = ['App.vue', 'main.js', 'main.ts']
const KNOWN = /\.(vue|js|ts|css|json|py)$/

/** Marks that let a page quote a part of a file; they are no part of the learner's project. */
const REGION_MARK = /^[ \t]*(\/\/|<!--|#|\/\*) ?#(end)?region\b.*\n/gm

/** A folder of a learner's project, as it is on disk. */
export interface ProjectFolder {
  files: ProjectFiles
  /** Files of a kind that the sandbox cannot hold. */
  strays: string[]
}

/** Reads a folder of a learner's project, without its region marks. */
export function readProjectFolder(folder: string): ProjectFolder {
  const names = listFiles(folder, '')
  const known = names.filter((name) => KNOWN.test(name))
  const rank = (name: string): number =>
    (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1)
  known.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
  const files = Object.fromEntries(
    known.map((name) => [
      name,
      readFileSync(path.join(folder, name), 'utf8').replace(REGION_MARK, ''),
    ]),
  )
  return { files, strays: names.filter((name) => !KNOWN.test(name)) }
}

/** The line on disk of a line of the project, in which region marks are left out. Both 1-based. */
export function lineOnDisk(file: string, line: number): number {
  if (!existsSync(file)) return line
  const all = readFileSync(file, 'utf8').split('\n')
  const kept = all.flatMap((text, index) =>
    `${text}\n`.replace(REGION_MARK, '') === '' ? [] : [index + 1],
  )
  return kept[line - 1] ?? all.length
}

function listFiles(folder: string, prefix: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (isScratch(entry.name)) return []
    const name = prefix + entry.name
    return entry.isDirectory() ? listFiles(path.join(folder, entry.name), `${name}/`) : [name]
  })
}

/** What editors and systems leave beside a file while it is written: `.App.vue.swp`, `App.vue~`, `.DS_Store`. */
export const isScratch = (name: string): boolean => name.startsWith('.') || name.endsWith('~')
