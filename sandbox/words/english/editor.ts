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
