import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { isShortcut, shortcuts } from './shortcuts.ts'
import { singleKeys } from './singleKeys.ts'

const FIELDS = 'input, textarea, select, dialog, [contenteditable="true"], .lab-code'
/** The sandbox that answers for the page. */
let owner: HTMLElement | null = null

/**
 * Follows the shortcuts of one sandbox. `?` is the page's: the first sandbox answers it.
 * @returns whether this sandbox shows the list
 */
export function useShortcuts(root: () => HTMLElement, run: () => void): Ref<boolean> {
  const isOpen = ref(false)
  const isFirst = (): boolean =>
    document.querySelector('.lab-full') === root() ||
    (!document.querySelector('.lab-full') && owner === root())

  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented) return
    const target = event.target instanceof Element ? event.target : document.body
    if (isShortcut(event, shortcuts.everywhere.run) && root().contains(target)) {
      event.preventDefault()
      return run()
    }
    if (!isShortcut(event, shortcuts.everywhere.list) || !singleKeys.areOn) return
    if (target.closest(FIELDS) || !isFirst()) return
    event.preventDefault()
    isOpen.value = true
  }

  onMounted(() => {
    owner ??= root()
    addEventListener('keydown', press)
  })
  onBeforeUnmount(() => {
    if (owner === root()) owner = null
    removeEventListener('keydown', press)
  })
  return isOpen
}
