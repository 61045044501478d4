import { readFileSync } from 'node:fs'

/** A line of a page's text that is no code. */
export interface PageLine {
  /** 1-based in the file. */
  line: number
  /** Inline code is blanked out, column for column. */
  text: string
}

/** A Markdown file, taken apart. */
export interface Page {
  /** Absolute. */
  file: string
  /** The YAML at its top; `null` where there is none. It begins on line 2. */
  yaml: string | null
  /** What stands below the frontmatter and in no fenced code or comment. */
  lines: PageLine[]
}

const FENCE = /^\s*(`{3,}|~{3,})/

/** Reads a page for what its author may have got wrong; VitePress reads it for its reader. */
export function readPage(file: string): Page {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  const block = /^---\n([^]*?)^---[ \t]*$/m.exec(text)
  const yaml = block?.index === 0 ? (block[1] ?? '') : null
  const top = yaml === null ? 0 : yaml.split('\n').length + 1
  const lines: PageLine[] = []
  let fence = ''
  for (const [index, line] of withoutComments(text).split('\n').entries()) {
    if (index < top) continue
    const mark = FENCE.exec(line)?.[1] ?? ''
    if (fence) {
      if (mark.startsWith(fence) && line.trim() === mark) fence = ''
    } else if (mark) fence = mark
    else lines.push({ line: index + 1, text: line.replace(/(`+)[^`]+\1/g, blank) })
  }
  return { file, yaml, lines }
}

/** Blanks keep every line and column where it is. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ')
const withoutComments = (text: string): string => text.replace(/<!--[^]*?-->/g, blank)
