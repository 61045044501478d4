import { indentLess, indentMore } from '@codemirror/commands'
import { Prec, type Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'

const HARMLESS = ['Tab', 'Shift', 'Escape', 'Control', 'Alt', 'Meta']

/**
 * Tab indents; after Escape it leaves the editor, so that the keyboard is never trapped. Escape holds until the next key,
 * however long that takes.
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
    EditorView.domEventHandlers({
      keydown(event, view) {
        if (!HARMLESS.includes(event.key)) set(view, false)
        return false
      },
      focus: (_, view) => set(view, false),
      blur: (_, view) => set(view, false),
    }),
  ]
}
