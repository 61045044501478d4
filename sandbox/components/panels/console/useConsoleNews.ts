import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import type { ConsoleEntry } from '../../../record/ConsoleEntry.ts'
import { panelWords } from '../../../words/panelWords.ts'
import { joined } from './entryText.ts'

/** Milliseconds between two announcements: a loop that logs is told of once a pause, not line by line. */
const PAUSE = 1500
const LONGEST = 160

/** What a screen reader is told of new lines: errors with their text, others by their number. */
export function useConsoleNews(entries: () => readonly ConsoleEntry[]): Ref<string> {
  const news = ref('')
  let told = entries().at(-1)?.id ?? 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (): void => {
    timer = undefined
    const fresh: ConsoleEntry[] = []
    const all = entries()
    for (let index = all.length - 1; index >= 0; index--) {
      const entry = all[index]
      if (!entry || entry.id <= told) break
      if (entry.form !== 'input') fresh.unshift(entry)
    }
    told = all.at(-1)?.id ?? told
    const errors = fresh.filter(({ level }) => level === 'error')
    const last = errors.at(-1) ?? (fresh.length === 1 ? fresh[0] : undefined)
    const text = last ? joined(last.values).slice(0, LONGEST) : ''
    if (errors.length > 0) news.value = panelWords.console.newErrors(errors.length, text)
    else if (fresh.length > 0) news.value = text || panelWords.console.news(fresh.length)
  }

  watch(
    () => entries().at(-1)?.id,
    () => (timer ??= setTimeout(tell, PAUSE)),
  )
  onBeforeUnmount(() => clearTimeout(timer))
  return news
}
