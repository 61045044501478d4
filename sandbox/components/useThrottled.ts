import { onScopeDispose, type Ref, shallowRef, watch } from 'vue'

/**
 * Follows what may change on every frame, at most once in so many milliseconds: the first change at once, the last one never
 * missed.
 * @param changed reads what to follow, and little else
 * @param read makes what is shown of it
 */
export function useThrottled<T>(
  changed: () => unknown,
  read: () => T,
  milliseconds: number,
): Readonly<Ref<T>> {
  const followed = shallowRef(read()) as Ref<T>
  let timer: ReturnType<typeof setTimeout> | undefined
  const following = watch(changed, () => {
    followed.value = read()
    // A change meanwhile is noted, and followed when the time is up.
    following.pause()
    timer = setTimeout(following.resume, milliseconds)
  })
  onScopeDispose(() => clearTimeout(timer))
  return followed
}
