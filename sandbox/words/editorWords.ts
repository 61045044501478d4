import { editor, type EditorWords } from './english/editor.ts'

/** The editor's words in the reader's language; they come with the editor, not with the page. */
export const editorWords: EditorWords = editor
