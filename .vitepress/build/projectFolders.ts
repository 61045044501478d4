import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { ProjectFiles } from '../../sandbox/compiler/Project.ts'

/** Files that a learner's project may have, in the order of the tabs: the root component first, then the entry. */
const FIRST = ['App.vue', 'main.js', 'main.ts']
const KNOWN = /\.(vue|js|ts|css|json|py)$/

/** Marks that let a page quote a part of a file; they are no part of the learner's project. */
const REGION_MARK = /^[ \t]*(\/\/|<!--|#|\/\*) ?#(end)?region\b.*\n/gm

/**
 * Reads a folder of a learner's project.
 * @throws on a file of a kind that the sandbox cannot hold, naming its path
 */
export function readProjectFolder(folder: string): ProjectFiles {
  const names = listFiles(folder, '')
  const stray = names.find((name) => !KNOWN.test(name))
  if (stray !== undefined) {
    throw new Error(
      `Failed to read ${path.join(folder, stray)}: a project holds .vue, .js, .ts, .css, .json and .py files. Remove or rename it.`,
    )
  }
  const rank = (name: string): number =>
    (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1)
  names.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
  return Object.fromEntries(
    names.map((name) => [
      name,
      readFileSync(path.join(folder, name), 'utf8').replace(REGION_MARK, ''),
    ]),
  )
}

function listFiles(folder: string, prefix: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? listFiles(file, `${prefix}${name}/`) : [prefix + name]
  })
}
