import { onBeforeUnmount, ref, watch, type Ref } from 'vue'

/** Milliseconds between two announcements: a flood is told of once a pause, not entry by entry. */
const PAUSE = 1500

/**
 * What a screen reader is told of entries that came while a panel is open.
 * @param entries in order of their ids
 * @param say what to tell of new ones, the oldest first; '' for nothing
 */
export function useNews<Entry extends { id: number }>(
  entries: () => readonly Entry[],
  say: (fresh: Entry[]) => string,
): Ref<string> {
  const news = ref('')
  let told = entries().at(-1)?.id ?? 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (): void => {
    timer = undefined
    const all = entries()
    let first = all.length
    while ((all[first - 1]?.id ?? 0) > told) first--
    told = all.at(-1)?.id ?? told
    news.value = say(all.slice(first)) || news.value
  }

  watch(
    () => entries().at(-1)?.id,
    () => (timer ??= setTimeout(tell, PAUSE)),
  )
  onBeforeUnmount(() => clearTimeout(timer))
  return news
}
