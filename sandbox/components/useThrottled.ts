import { onScopeDispose, type Ref, shallowRef, watch } from 'vue'

/**
 * Follows what may change on every frame, at most once in so many milliseconds: the first change at once, the last one never
 * missed.
 * @param changed reads what to follow, and little else, since it is called for each change
 * @param read makes what is shown of it
 */
export function useThrottled<T>(
  changed: () => unknown,
  read: () => T,
  milliseconds: number,
): Readonly<Ref<T>> {
  const followed = shallowRef(read()) as Ref<T>
  let timer: ReturnType<typeof setTimeout> | undefined
  let isBehind = false
  const follow = (): void => {
    timer = undefined
    if (!isBehind) return
    isBehind = false
    followed.value = read()
    timer = setTimeout(follow, milliseconds)
  }
  watch(changed, () => {
    isBehind = true
    if (timer === undefined) follow()
  })
  onScopeDispose(() => clearTimeout(timer))
  return followed
}
