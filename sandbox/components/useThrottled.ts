import { onScopeDispose, type Ref, shallowRef, watch } from 'vue'

/**
 * Follows a source that may change on every frame, at most once in so many milliseconds: the first change at once, the last one
 * never missed.
 */
export function useThrottled<T>(source: () => T, milliseconds: number): Readonly<Ref<T>> {
  const followed = shallowRef(source()) as Ref<T>
  let timer: ReturnType<typeof setTimeout> | undefined
  let isBehind = false
  const follow = (): void => {
    timer = undefined
    if (!isBehind) return
    isBehind = false
    followed.value = source()
    timer = setTimeout(follow, milliseconds)
  }
  watch(source, () => {
    isBehind = true
    if (timer === undefined) follow()
  })
  onScopeDispose(() => clearTimeout(timer))
  return followed
}
