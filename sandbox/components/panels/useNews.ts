import { onBeforeUnmount, ref, watch, type Ref } from 'vue'

/** Milliseconds between two announcements: a flood is told of once a pause, not entry by entry. */
const PAUSE = 1500

/**
 * What a screen reader is told of entries that came while a panel is open.
 * @param entries in order of happening
 * @param orderOf a number that counts up with them
 * @param say what to tell of new ones, the oldest first; '' for nothing
 */
export function useNews<Entry>(
  entries: () => readonly Entry[],
  orderOf: (entry: Entry) => number,
  say: (fresh: Entry[]) => string,
): Ref<string> {
  const news = ref('')
  const newest = (): number => {
    const last = entries().at(-1)
    return last === undefined ? 0 : orderOf(last)
  }
  let told = newest()
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (): void => {
    timer = undefined
    const all = entries()
    const before = told
    const first = all.findLastIndex((entry) => orderOf(entry) <= before) + 1
    told = newest() || before
    news.value = say(all.slice(first)) || news.value
  }

  watch(newest, () => (timer ??= setTimeout(tell, PAUSE)))
  onBeforeUnmount(() => clearTimeout(timer))
  return news
}
