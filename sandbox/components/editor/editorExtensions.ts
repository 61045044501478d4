import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  EditorView,
  drawSelection,
  dropCursor,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { editorWords } from '../../words/editorWords.ts'
import { words } from '../../words/words.ts'
import { projectCompletion } from './completion/projectCompletion.ts'
import { dropFiles } from './dropFiles.ts'
import type { EditorHost } from './EditorHost.ts'
import { githubHighlight } from './githubHighlight.ts'
import { languageOf } from './languageOf.ts'
import { projectFacet } from './projectFacet.ts'
import { sizeLimit } from './sizeLimit.ts'
import { tabLeaves } from './tabLeaves.ts'

/** What every file's editor consists of. */
export function editorExtensions(host: EditorHost): Extension[] {
  return [
    lintGutter(),
    lineNumbers(),
    foldGutter({ openText: '▾', closedText: '▸' }),
    history(),
    drawSelection(),
    dropCursor(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ icons: false }),
    projectCompletion,
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    syntaxHighlighting(githubHighlight),
    EditorState.phrases.of(editorWords.phrases),
    dropFiles((text) => host.onNotice(text)),
    sizeLimit((length) => host.onNotice(words.code.tooLong(length))),
    keymap.of([
      { key: 'Shift-Alt-f', run: () => (host.onFormat(), true) },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...lintKeymap,
      ...foldKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    tabLeaves((leaves) => host.onTabLeaves(leaves)),
  ]
}

/** What depends on the file's name: it changes with a rename. */
export function fileExtensions(file: string, host: EditorHost): Extension[] {
  return [
    languageOf(file),
    indentUnit.of(file.endsWith('.py') ? '    ' : '  '),
    projectFacet.of({ file, files: () => host.files() }),
    EditorView.contentAttributes.of({
      'aria-label': words.code.editor(file),
      'aria-describedby': host.noteId,
      // Focusable without it too; said for programs that judge a page by its attributes.
      tabindex: '0',
    }),
  ]
}
