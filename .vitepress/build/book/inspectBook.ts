import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { exerciseFaults } from './exerciseFaults.ts'
import { faultText, type Fault } from './Fault.ts'
import { addressOf } from './linkFaults.ts'
import { readPageFaults } from './pageFaults.ts'
import { projectFaults } from './projectFaults.ts'
import { readBook } from './readBook.ts'

/** What a look at the whole book found. */
export interface Inspection {
  /** In the order of the files. */
  faults: Fault[]
  /** Files that pages quote, there or not. */
  quoted: Set<string>
}

/** Looks for every mistake that can be known before a reader meets it. What did not change since the last time is quick. */
export async function inspectBook(docs: string): Promise<Inspection> {
  const { lessons, faults } = readBook(docs)
  const pages = markdownFiles(docs)
  const surroundings = {
    docs,
    addresses: new Set(pages.map((file) => addressOf(docs, file))),
    projects: projectNames(docs),
  }
  const quoted = new Set<string>()
  for (const file of pages) {
    const page = readPageFaults(file, surroundings)
    faults.push(...page.faults)
    for (const name of page.quoted) quoted.add(name)
  }
  for (const { folder, start, solution } of lessons) {
    faults.push(...(await projectFaults(path.join(folder, 'start'), start)))
    if (!solution) continue
    faults.push(...(await projectFaults(path.join(folder, 'solution'), solution)))
    faults.push(...(await exerciseFaults(path.join(folder, 'check.ts'))))
  }
  return { faults: each(faults), quoted }
}

/** A region that two pages quote is one fault. */
function each(faults: Fault[]): Fault[] {
  const found = new Map(faults.map((fault) => [faultText(fault, ''), fault]))
  return [...found.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  )
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'public' ? [] : markdownFiles(file)
    return entry.name.endsWith('.md') ? [file] : []
  })
}

/** Those of a lesson that cannot be read count too: a page that names one is not wrong. */
function projectNames(docs: string): Set<string> {
  return new Set(
    readdirSync(docs)
      .filter((name) => /^\d\d-/.test(name))
      .flatMap((folder) =>
        ['start', 'solution']
          .filter((part) => existsSync(path.join(docs, folder, part)))
          .map((part) => `${folder.slice(3)}/${part}`),
      ),
  )
}
