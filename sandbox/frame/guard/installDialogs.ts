import type { Send } from '../connectToPage.ts'
import type { Guard } from './Guard.ts'

/** Dialogs in a row, each opened right after the last, that a reader could still want. */
const MOST_IN_A_ROW = 10
/** Milliseconds between two dialogs that make them a row. */
const AT_ONCE = 300

/**
 * `alert`, `confirm` and `prompt` are the browser's own. While one is open the frame stands still, so the page is told before
 * and after; a row of them without end would lock the reader out, so it ends the program.
 */
export function installDialogs(send: Send, guard: Guard): void {
  const now = performance.now.bind(performance)
  const apply = Reflect.apply
  let row = 0
  let closed = -Infinity
  for (const name of ['alert', 'confirm', 'prompt'] as const) {
    const native = window[name] as (...values: unknown[]) => unknown
    const dialog = (...values: unknown[]): unknown => {
      row = now() - closed < AT_ONCE ? row + 1 : 1
      if (row > MOST_IN_A_ROW) guard.stop(`This code opened ${MOST_IN_A_ROW} dialogs in a row.`)
      send({ type: 'dialog', open: true })
      try {
        return apply(native, window, values)
      } finally {
        closed = now()
        send({ type: 'dialog', open: false })
      }
    }
    Object.defineProperty(window, name, { value: dialog, writable: true, configurable: true })
  }
}
