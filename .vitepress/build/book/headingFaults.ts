import type { Fault } from './Fault.ts'
import type { Page } from './readPage.ts'

const HEADING = /^(# +)(.+?)\s*$/

/** A lesson's page has one `#` heading: its title. */
export function headingFaults({ file, lines }: Page, title: string): Fault[] {
  const headings = lines.filter(({ text }) => HEADING.test(text))
  const [first, ...others] = headings
  if (!first) {
    const line = lines[0]?.line ?? 1
    const cause = 'the page has no heading'
    return [{ file, line, column: 1, cause, remedy: `Write # ${title} above its text.` }]
  }
  const faults = others.map(({ line }) => ({
    file,
    line,
    column: 1,
    cause: `the page’s heading is in line ${first.line} already`,
    remedy: 'Write ## for a part of the page.',
  }))
  const [, mark = '', heading = ''] = HEADING.exec(first.text) ?? []
  if (heading === title) return faults
  const cause = `the heading is "${heading}", the title "${title}"`
  const wrong = { file, line: first.line, column: mark.length + 1, cause }
  return [{ ...wrong, remedy: 'Make them the same.' }, ...faults]
}
