import { LanguageSupport } from '@codemirror/language'
import { Tree } from '@lezer/common'
import { highlightCode } from '@lezer/highlight'
import { githubHighlight } from './githubHighlight.ts'
import { languageOf } from './languageOf.ts'

/** A file's lines in the editor's colours, without an editor: one draws only the lines in sight. */
export function highlightedLines(file: string, text: string): Node[][] {
  const language = languageOf(file)
  const tree =
    language instanceof LanguageSupport ? language.language.parser.parse(text) : Tree.empty
  const lines: Node[][] = [[]]
  highlightCode(
    text,
    tree,
    githubHighlight,
    (code, classes) => void lines.at(-1)?.push(coloured(code, classes)),
    () => void lines.push([]),
  )
  return lines
}

function coloured(code: string, classes: string): Node {
  if (!classes) return new Text(code)
  const span = document.createElement('span')
  span.className = classes
  span.textContent = code
  return span
}
