import { LanguageSupport } from '@codemirror/language'
import { highlightCode, tagHighlighter } from '@lezer/highlight'
import { githubHighlight } from '../../editor/githubHighlight.ts'
import { languageOf } from '../../editor/languageOf.ts'

/** A piece of a line and its colour; empty: the text's own. */
export interface ColouredText {
  text: string
  color: string
}

// The colour stands where a class would: the same as in the editor, without its style sheet.
const colours = tagHighlighter(
  githubHighlight.specs.map(({ tag, color }) => ({ tag, class: String(color) })),
)

/** A file's lines in the editor's colours. */
export function highlightLines(file: string, text: string): ColouredText[][] {
  const language = languageOf(file)
  if (!(language instanceof LanguageSupport)) {
    return text.split('\n').map((line) => [{ text: line, color: '' }])
  }
  const lines: ColouredText[][] = [[]]
  highlightCode(
    text,
    language.language.parser.parse(text),
    colours,
    (piece, color) => lines.at(-1)?.push({ text: piece, color: color.split(' ')[0] ?? '' }),
    () => lines.push([]),
  )
  return lines
}
