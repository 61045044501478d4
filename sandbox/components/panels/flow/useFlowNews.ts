import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { panelWords } from '../../../words/panelWords.ts'
import { arrowOf } from './steps/arrowOf.ts'
import type { FlowStep } from './steps/FlowStep.ts'
import { sentenceOf } from './steps/sentenceOf.ts'

/** Milliseconds between two announcements: a login is told of once, not arrow by arrow. */
const PAUSE = 1500

/** What a screen reader is told of new steps: how many, and the last of them. */
export function useFlowNews(steps: () => readonly FlowStep[]): Ref<string> {
  const news = ref('')
  let told = steps().at(-1)?.order ?? 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (): void => {
    timer = undefined
    const all = steps()
    const last = all.at(-1)
    let count = 0
    while ((all.at(-1 - count)?.order ?? 0) > told) count++
    told = last?.order ?? told
    if (last && count > 0) news.value = panelWords.flow.news(count, sentenceOf(arrowOf(last)))
  }

  watch(
    () => steps().at(-1)?.order,
    () => (timer ??= setTimeout(tell, PAUSE)),
  )
  onBeforeUnmount(() => clearTimeout(timer))
  return news
}
