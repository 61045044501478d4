import type { Fault } from './Fault.ts'
import type { Page, PageLine } from './readPage.ts'

/** VitePress's own. */
const CONTAINERS = ['info', 'tip', 'warning', 'danger', 'details', 'raw', 'v-pre', 'code-group']
const OPENING = /^(\s*:{3,}\s*)([^\s:{]+)\s*(.*)$/
const CLOSING = /^\s*:{3,}\s*$/

/** Where a page places a sandbox, and which: '' is the lesson's own. */
export interface Placed {
  line: number
  column: number
  project: string
}

/** What is wrong with the page's `:::` containers, and the sandboxes it places. */
export function readContainers(
  { file, lines }: Page,
  projects: ReadonlySet<string>,
): { faults: Fault[]; placed: Placed[] } {
  const faults: Fault[] = []
  const placed: Placed[] = []
  for (const [index, { line, text }] of lines.entries()) {
    const [, mark = '', name, rest = ''] = OPENING.exec(text) ?? []
    if (!name) continue
    const column = mark.length + 1
    const refuse = (cause: string, remedy: string): void =>
      void faults.push({ file, line, column, cause, remedy })
    if (name !== 'sandbox') {
      if (CONTAINERS.includes(name.toLowerCase())) continue
      refuse(`"${name}" is no container`, `Write one of: sandbox, ${CONTAINERS.join(', ')}.`)
      continue
    }
    const project = rest.trim()
    placed.push({ line, column, project })
    if (project && !projects.has(project)) {
      refuse(
        `there is no project "${project}"`,
        `Write ::: sandbox alone for the lesson’s own, or one of: ${[...projects].join(', ')}.`,
      )
    }
    const fault = endFault(lines.slice(index + 1))
    if (fault) refuse(...fault)
  }
  return { faults, placed }
}

/** A sandbox ends at the next `:::`, and what stands before it would be lost. */
function endFault(below: PageLine[]): [cause: string, remedy: string] | undefined {
  const next = below.find(({ text }) => text.trim() !== '')
  if (next && CLOSING.test(next.text)) return undefined
  return next && below.some(({ text }) => CLOSING.test(text))
    ? [
        `a sandbox holds no text, and line ${next.line} is inside it`,
        'Write ::: below its first line.',
      ]
    : ['the sandbox is never closed', 'Write ::: below it.']
}

/** A lesson's page shows the lesson's own sandbox once. */
export function ownSandboxFaults({ file, lines }: Page, placed: Placed[], own: string): Fault[] {
  const mine = placed.filter(({ project }) => project === '' || project === own)
  const [first, ...others] = mine
  if (!first) {
    const cause = 'the page does not place its sandbox'
    const remedy = 'Write ::: sandbox and, below it, ::: where it belongs.'
    return [{ file, line: lines.at(-1)?.line ?? 1, column: 1, cause, remedy }]
  }
  return others.map(({ line, column }) => ({
    file,
    line,
    column,
    cause: `the lesson’s sandbox stands in line ${first.line} already`,
    remedy: 'Remove one of them.',
  }))
}
