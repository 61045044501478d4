import { nextTick, onBeforeUnmount, ref, type Ref } from 'vue'
import type { FullWindow } from './FullWindow.ts'

export interface FullWindowUse {
  isFull: Ref<boolean>
  toggle: () => Promise<void>
}

/** Lets a component's element fill the window; what that takes comes when it is first asked for. */
export function useFullWindow(root: () => HTMLElement | null): FullWindowUse {
  const isFull = ref(false)
  let full: FullWindow | null = null

  async function toggle(): Promise<void> {
    isFull.value = !isFull.value
    if (!isFull.value) return leave()
    const element = root()
    // Where it cannot be loaded, the button alone leads back.
    const loaded = await import('./FullWindow.ts').catch(() => null)
    if (isFull.value && element && loaded)
      full = new loaded.FullWindow(element, () => void toggle())
  }

  async function leave(): Promise<void> {
    const left = full
    full = null
    left?.leave()
    await nextTick()
    left?.scrollBack()
  }

  onBeforeUnmount(() => full?.leave())
  return { isFull, toggle }
}
