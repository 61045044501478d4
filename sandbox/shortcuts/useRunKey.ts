import { onBeforeUnmount, onMounted } from 'vue'
import { isShortcut, shortcuts } from './shortcuts.ts'

/** Follows the shortcut that runs the code, wherever in a sandbox the focus is. */
export function useRunKey(root: () => HTMLElement, run: () => void): void {
  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || !isShortcut(event, shortcuts.everywhere.run)) return
    if (!(event.target instanceof Node) || !root().contains(event.target)) return
    event.preventDefault()
    run()
  }

  onMounted(() => addEventListener('keydown', press))
  onBeforeUnmount(() => removeEventListener('keydown', press))
}
