import type { Ref } from 'vue'
import type { ConsoleEntry } from '../../../record/ConsoleEntry.ts'
import { panelWords } from '../../../words/panelWords.ts'
import { useNews } from '../useNews.ts'
import { joined } from './entryText.ts'

const LONGEST = 160

/** What a screen reader is told of new lines: errors with their text, others by their number. */
export const useConsoleNews = (entries: () => readonly ConsoleEntry[]): Ref<string> =>
  useNews(
    entries,
    ({ id }) => id,
    (all) => {
      const fresh = all.filter(({ form }) => form !== 'input')
      if (fresh.length === 0) return ''
      const errors = fresh.filter(({ level }) => level === 'error')
      const last = errors.at(-1) ?? (fresh.length === 1 ? fresh[0] : undefined)
      const text = last ? joined(last.values).slice(0, LONGEST) : ''
      if (errors.length > 0) return panelWords.console.newErrors(errors.length, text)
      return text || panelWords.console.news(fresh.length)
    },
  )
