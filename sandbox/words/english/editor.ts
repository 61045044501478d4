import { files } from './files.ts'
import { help } from './help.ts'
import { keep } from './keep.ts'

/** Words of the interface: editor. Only its own code reads them, so that they come with it. */
export const editor = {
  kinds: {
    prop: 'prop',
    data: 'data',
    computed: 'computed',
    method: 'method',
    injected: 'injected',
    setup: 'from setup',
  },
  format: {
    noFormatter: (file: string) =>
      `Failed to format ${file}: there is no formatter for this kind of file. It stays as it is.`,
    failed: (place: string, why: string) =>
      `Failed to format ${place}: ${why} Your text stays as it is. Mend that, then format again.`,
  },
  refused: {
    tooLong: (length: number) =>
      `Failed to insert: the file would have ${length.toLocaleString('en')} characters, and 300,000 are the most. Nothing was changed. Insert less.`,
    fileTooLong: (name: string) =>
      `Failed to insert ${name}: a file here holds 300,000 characters at most. Nothing was changed. Insert a smaller one.`,
    fileNotText: (name: string) =>
      `Failed to insert ${name}: it is no text in UTF-8. Nothing was changed. Drop files of code or other text.`,
    fileUnreadable: (name: string) =>
      `Failed to insert ${name}: the browser could not read it. Nothing was changed. Drop a file, not a folder.`,
  },
  fromFile: (file: string) => `from ${file}`,
  package: 'package',
  /** CodeMirror's own phrases that we say otherwise. */
  phrases: {
    Find: 'Find',
    Replace: 'Replace with',
    next: 'next',
    previous: 'previous',
    all: 'all matches',
    'match case': 'match case',
    regexp: 'regular expression',
    'by word': 'whole words',
    replace: 'replace',
    'replace all': 'replace all',
    close: 'close',
    'current match': 'this match',
    'replaced $ matches': '$ matches replaced',
    'replaced match on line $': 'Match on line $ replaced',
    'on line': 'on line',
    'Control character': 'Control character',
    'Fold line': 'Fold this block',
    'Unfold line': 'Unfold this block',
    'folded code': 'folded code',
    unfold: 'unfold',
    Completions: 'Completions',
    Diagnostics: 'Problems',
    'No diagnostics': 'No problems',
  },
  files,
  keep,
  help,
}

export type EditorWords = typeof editor
