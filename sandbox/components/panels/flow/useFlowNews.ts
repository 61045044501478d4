import type { Ref } from 'vue'
import { panelWords } from '../../../words/panelWords.ts'
import { useNews } from '../useNews.ts'
import { arrowOf } from './steps/arrowOf.ts'
import type { FlowStep } from './steps/FlowStep.ts'
import { sentenceOf } from './steps/sentenceOf.ts'

/** What a screen reader is told of new steps: how many, and the last of them. A login is told of once, not arrow by arrow. */
export const useFlowNews = (steps: () => readonly FlowStep[]): Ref<string> =>
  useNews(
    steps,
    ({ order }) => order,
    (fresh) => {
      const last = fresh.at(-1)
      return last ? panelWords.flow.news(fresh.length, sentenceOf(arrowOf(last))) : ''
    },
  )
