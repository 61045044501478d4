import type { ProjectFiles } from '../compiler/Project.ts'

/** What each line of a file consists of. */
export type LinesOf = (file: string, text: string) => Node[][]

const plainLines: LinesOf = (_, text) => text.split('\n').map((line) => [new Text(line)])

/** A project's files for paper: every line of every file, set out as the highlighted code in the page's own HTML is. */
export function printedFiles(files: ProjectFiles, linesOf: LinesOf = plainLines): HTMLElement[] {
  return Object.entries(files).map(([file, text]) => {
    // The end of the last line starts no other.
    const lines = linesOf(file, text.replace(/\n$/, ''))
    const code = element(
      'code',
      '',
      ...lines.flatMap((line) => [element('span', 'line', ...line), '\n']),
    )
    const source = element('div', 'lab-source', element('pre', '', code))
    source.dataset.file = file
    return source
  })
}

function element(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.append(...content)
  return made
}
