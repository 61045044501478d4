import { isolateHistory } from '@codemirror/commands'
import { setDiagnostics } from '@codemirror/lint'
import { Annotation, Compartment, EditorState, type Transaction } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Problem } from '../../session/Problem.ts'
import { changeBetween } from './changeBetween.ts'
import { diagnosticsOf } from './diagnosticsOf.ts'
import { editorExtensions, fileExtensions } from './editorExtensions.ts'
import type { EditorHost } from './EditorHost.ts'

/** A change that the editor was told of; it has not to be told onwards. */
const fromOutside = Annotation.define<boolean>()

/** The editor of a project: one view, and for each file a state with its own history, cursor and folds. */
export class EditorFiles {
  readonly view: EditorView
  readonly #host: EditorHost
  readonly #byName = new Compartment()
  readonly #shared: ReturnType<typeof editorExtensions>
  /** By version and file, for those that are not on show. */
  readonly #states = new Map<string, EditorState>()
  #version = ''
  #file: string
  #problems: Problem[] = []

  constructor(parent: HTMLElement, host: EditorHost, file: string, text: string) {
    this.#host = host
    this.#file = file
    this.#shared = editorExtensions(host)
    this.view = new EditorView({
      parent,
      state: this.#create(file, text),
      dispatchTransactions: (transactions) => this.#dispatch(transactions),
    })
  }

  get file(): string {
    return this.#file
  }

  /** The open file's. */
  get text(): string {
    return this.view.state.doc.toString()
  }

  /**
   * Shows a file with its text as it is now. A text that changed from outside can be undone like any change.
   * @param version of the project, e.g. the solution: each has histories of its own
   */
  show(file: string, text: string, version = ''): void {
    if (file !== this.#file || version !== this.#version) {
      this.#states.set(`${this.#version}:${this.#file}`, this.view.state)
      this.#file = file
      this.#version = version
      this.view.setState(this.#states.get(`${version}:${file}`) ?? this.#create(file, text))
    }
    const change = changeBetween(this.text, text)
    if (change) {
      // A step of its own: undoing it must not undo what was typed before.
      const annotations = [fromOutside.of(true), isolateHistory.of('full')]
      this.view.dispatch({ changes: change, annotations, filter: false })
    }
    this.#mark()
  }

  /** Puts a text in the place of the open file's, as one step of its history. */
  replaceText(text: string): void {
    const change = changeBetween(this.text, text)
    if (change) this.view.dispatch({ changes: change, userEvent: 'format' })
  }

  /** A file got another name: its history goes along, its language follows the new ending. */
  rename(from: string, to: string): void {
    const key = `${this.#version}:${from}`
    const state = from === this.#file ? this.view.state : this.#states.get(key)
    if (!state) return
    const effects = this.#byName.reconfigure(fileExtensions(to, this.#host))
    const renamed = state.update({ effects }).state
    this.#states.delete(key)
    if (from !== this.#file) return void this.#states.set(`${this.#version}:${to}`, renamed)
    this.#file = to
    this.view.setState(renamed)
  }

  /** Marks the lines that something is wrong with. */
  markProblems(problems: Problem[]): void {
    this.#problems = problems
    this.#mark()
  }

  /** Puts the cursor on a line, whose text a stray key must not replace, and brings it in sight. @param line 1-based */
  goTo(line: number): void {
    const { doc } = this.view.state
    const { from, text } = doc.line(Math.min(Math.max(line, 1), doc.lines))
    this.view.dispatch({
      selection: { anchor: from + text.search(/\S|$/) },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    })
    this.view.focus()
  }

  destroy(): void {
    this.view.destroy()
  }

  #create(file: string, text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [this.#shared, this.#byName.of(fileExtensions(file, this.#host))],
    })
  }

  #mark(): void {
    const { state } = this.view
    const diagnostics = diagnosticsOf(this.#problems, this.#file, state.doc)
    this.view.dispatch(setDiagnostics(state, diagnostics))
  }

  #dispatch(transactions: readonly Transaction[]): void {
    this.view.update(transactions)
    const isOwn = transactions.some((one) => one.docChanged && !one.annotation(fromOutside))
    if (isOwn) this.#host.onEdit(this.#file, this.text)
  }
}
