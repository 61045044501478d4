import { indentLess, indentMore } from '@codemirror/commands'
import { Prec, type Extension } from '@codemirror/state'
import { EditorView, keymap, ViewPlugin } from '@codemirror/view'

const HARMLESS = ['Tab', 'Shift', 'Escape', 'Control', 'Alt', 'Meta']

/** Knows whether the last thing that the reader did on the page was to press Tab. */
const arrivals = ViewPlugin.fromClass(
  class {
    isByTab = false
    readonly #controller = new AbortController()

    constructor({ dom: { ownerDocument } }: EditorView) {
      const options = { capture: true, signal: this.#controller.signal }
      ownerDocument.addEventListener('keydown', ({ key }) => this.#note(key), options)
      ownerDocument.addEventListener('pointerdown', () => (this.isByTab = false), options)
    }

    destroy(): void {
      this.#controller.abort()
    }

    #note(key: string): void {
      if (key !== 'Shift') this.isByTab = key === 'Tab'
    }
  },
)

/**
 * Tab indents; after Escape it leaves the editor, so that the keyboard is never trapped. Escape holds until the next key,
 * however long that takes. Who came by Tab is on the way through the page: there it leaves until another key is pressed.
 * @param onChange told when Tab begins and ends to leave
 */
export function tabLeaves(onChange: (leaves: boolean) => void): Extension {
  const set = (view: EditorView, leaves: boolean): void => {
    view.setTabFocusMode(leaves)
    onChange(leaves)
  }
  return [
    keymap.of([{ key: 'Tab', run: indentMore, shift: indentLess }]),
    // Below what closes an open list or panel: that Escape is not meant for the editor.
    Prec.lowest(
      keymap.of([
        {
          key: 'Escape',
          run: (view) => {
            set(view, true)
            return true
          },
        },
      ]),
    ),
    arrivals,
    EditorView.domEventHandlers({
      keydown(event, view) {
        if (!HARMLESS.includes(event.key)) set(view, false)
        return false
      },
      focus: (_, view) => set(view, view.plugin(arrivals)?.isByTab ?? false),
      blur: (_, view) => set(view, false),
    }),
  ]
}
