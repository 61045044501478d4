import { onBeforeUnmount, onMounted, type ShallowRef } from 'vue'
import type { LiveSandbox } from './LiveSandbox.ts'

/** Sandboxes of one page that may all run, seen or not. */
const FEW = 3

/**
 * Starts a sandbox when the reader comes near it. Many apps at once would cost memory and time for nothing: on a page with
 * more than a few, each runs while it is in view.
 * @param start resolves when it runs, or cannot
 * @param canRun asked once the page is mounted
 */
export function runWhileNear(
  root: Readonly<ShallowRef<HTMLElement | null>>,
  live: Readonly<ShallowRef<LiveSandbox | null>>,
  start: () => Promise<unknown>,
  canRun: () => boolean,
): void {
  let observer: IntersectionObserver | undefined
  onMounted(() => {
    if (!canRun()) return
    const isCrowded = document.querySelectorAll('.lab-sandbox').length > FEW
    let isInView = false
    const follow = (): void => {
      if (isInView) void live.value?.sandbox.unpark()
      else if (isCrowded && !live.value?.isChecking.value) live.value?.sandbox.park()
    }
    observer = new IntersectionObserver(
      (entries) => {
        isInView = entries.at(-1)?.isIntersecting ?? false
        if (isInView) void start().then(follow)
        else follow()
      },
      { rootMargin: isCrowded ? '0px' : '200px' },
    )
    if (root.value) observer.observe(root.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
}
