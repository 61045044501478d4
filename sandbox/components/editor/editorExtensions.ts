import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  startCompletion,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, toggleComment, undo } from '@codemirror/commands'
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language'
import { lintGutter, lintKeymap, nextDiagnostic } from '@codemirror/lint'
import {
  highlightSelectionMatches,
  openSearchPanel,
  search,
  searchKeymap,
} from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  EditorView,
  drawSelection,
  dropCursor,
  highlightActiveLine,
  keymap,
  lineNumbers,
  type Command,
  type KeyBinding,
} from '@codemirror/view'
import { shortcuts, type EditorShortcut } from '../../shortcuts/shortcuts.ts'
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
    sizeLimit((length) => host.onNotice(editorWords.refused.tooLong(length))),
    keymap.of([
      ...listedKeys(host),
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...lintKeymap,
      ...foldKeymap,
      ...historyKeymap,
      // That key runs the app.
      ...defaultKeymap.filter(({ key }) => key !== shortcuts.everywhere.run),
    ]),
    tabLeaves((leaves) => host.onTabLeaves(leaves)),
  ]
}

/** The keys that the list of shortcuts names; leaving the editor takes two, which `tabLeaves` follows. */
function listedKeys(host: EditorHost): KeyBinding[] {
  const commands: Record<Exclude<EditorShortcut, 'leave'>, Command> = {
    find: openSearchPanel,
    complete: startCompletion,
    comment: toggleComment,
    format: () => (host.onFormat(), true),
    nextProblem: nextDiagnostic,
    undo,
  }
  return Object.entries(commands).map(([name, run]) => ({
    key: shortcuts.editor[name as EditorShortcut],
    run,
  }))
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
