import { nextTick, onBeforeUnmount, type Ref } from 'vue'
import { FullWindow } from './FullWindow.ts'

/** Lets an element fill the window. @returns how to go there, and back */
export function useFullWindow(root: () => HTMLElement, isFull: Ref<boolean>): () => Promise<void> {
  let full: FullWindow | null = null

  async function toggle(): Promise<void> {
    // The model tells its new value only when its owner has taken it.
    const fills = !isFull.value
    isFull.value = fills
    if (!fills) return leave()
    full = new FullWindow(root(), () => void toggle())
  }

  async function leave(): Promise<void> {
    const left = full
    full = null
    left?.leave()
    await nextTick()
    left?.scrollBack()
  }

  onBeforeUnmount(() => full?.leave())
  return toggle
}
