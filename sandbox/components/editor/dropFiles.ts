import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { readDroppedFile } from './readDroppedFile.ts'

/**
 * Inserts files of text, whole, and refuses others with a sentence.
 * @param at where, an offset into the text
 * @param onNotice told that sentence
 */
export async function insertFiles(
  view: EditorView,
  files: File[],
  at: number,
  onNotice: (text: string) => void,
): Promise<void> {
  const read = await Promise.all(files.map(readDroppedFile))
  const faults = read.flatMap((one) => ('fault' in one ? [one.fault] : []))
  const text = read.flatMap((one) => ('text' in one ? [one.text] : [])).join('\n')
  if (faults.length > 0) onNotice(faults.join(' '))
  if (!text) return
  const from = Math.min(at, view.state.doc.length)
  view.dispatch({
    changes: { from, insert: text },
    selection: { anchor: from },
    userEvent: 'input.drop',
  })
  view.focus()
}

/** Takes files that are dropped or pasted into the editor. */
export function dropFiles(onNotice: (text: string) => void): Extension {
  return EditorView.domEventHandlers({
    drop(event, view) {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return false
      event.preventDefault()
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY }, false)
      void insertFiles(view, files, at, onNotice)
      return true
    },
    paste(event, view) {
      const files = [...(event.clipboardData?.files ?? [])]
      // A copy of formatted text may bring a picture of itself: the text is what is meant.
      if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return false
      event.preventDefault()
      void insertFiles(view, files, view.state.selection.main.head, onNotice)
      return true
    },
  })
}
