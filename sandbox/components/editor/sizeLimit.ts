import { EditorState, type Extension } from '@codemirror/state'

/** Characters that one file may hold: more would make every keystroke compile for seconds. */
export const MOST_CHARACTERS = 300_000

/**
 * Refuses a change that would make a file too long to work with; what is there stays.
 * @param onRefuse told how long the file would have become
 */
export const sizeLimit = (onRefuse: (length: number) => void): Extension =>
  EditorState.transactionFilter.of((transaction) => {
    const { length } = transaction.newDoc
    const grows = length > transaction.startState.doc.length
    if (!transaction.docChanged || !grows || length <= MOST_CHARACTERS) return transaction
    // After the update: a filter may not touch anything itself.
    queueMicrotask(() => onRefuse(length))
    return []
  })
