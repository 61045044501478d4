import { editorWords } from '../../words/editorWords.ts'
import { MOST_CHARACTERS } from './sizeLimit.ts'

/** Control characters that no text file holds. */
// eslint-disable-next-line no-control-regex
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

/**
 * The text of a file that was dropped into the editor.
 * @returns the text as it is, or the sentence that says why there is none
 */
export async function readDroppedFile(file: File): Promise<{ text: string } | { fault: string }> {
  // A character is at most four bytes; what is longer is not read at all.
  if (file.size > 4 * MOST_CHARACTERS) return { fault: editorWords.refused.fileTooLong(file.name) }
  try {
    const bytes = await file.arrayBuffer()
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!BINARY.test(text)) return { text: text.replaceAll('\r\n', '\n') }
  } catch (error) {
    if (!(error instanceof TypeError))
      return { fault: editorWords.refused.fileUnreadable(file.name) }
  }
  return { fault: editorWords.refused.fileNotText(file.name) }
}
