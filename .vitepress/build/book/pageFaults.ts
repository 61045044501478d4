import path from 'node:path'
import { ownSandboxFaults, readContainers } from './containerFaults.ts'
import type { Fault } from './Fault.ts'
import { headingFaults } from './headingFaults.ts'
import { linkFaults } from './linkFaults.ts'
import { readFrontmatter } from './lessonFrontmatter.ts'
import { readPage } from './readPage.ts'
import { readQuotes } from './readQuotes.ts'

/** What a page can refer to. */
export interface Surroundings {
  docs: string
  /** Addresses of the book's pages. */
  addresses: ReadonlySet<string>
  /** Projects that a sandbox can show, e.g. `cors/start`. */
  projects: ReadonlySet<string>
}

/** What is wrong with the text of a page, and the files that it quotes. A lesson's frontmatter is read elsewhere. */
export function readPageFaults(
  file: string,
  { docs, addresses, projects }: Surroundings,
): { faults: Fault[]; quoted: string[] } {
  const page = readPage(file)
  const { faults, placed } = readContainers(page, projects)
  const quotes = readQuotes(page, docs)
  faults.push(...quotes.faults, ...linkFaults(page, docs, addresses))
  const [, lesson] = /^\d\d-(.+)\/index\.md$/.exec(path.relative(docs, file)) ?? []
  if (lesson) {
    faults.push(...ownSandboxFaults(page, placed, `${lesson}/start`))
    const { frontmatter } = readFrontmatter(page)
    if (frontmatter) faults.push(...headingFaults(page, frontmatter.title))
  }
  return { faults, quoted: quotes.quoted }
}
