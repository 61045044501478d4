import { panelWords } from '../../../../words/panelWords.ts'
import type { Arrow } from './Arrow.ts'

/** From where to where, and where it stopped, in words. */
export function routeOf({ from, to, stops }: Arrow): string {
  const { ends, route, stopped } = panelWords.flow
  const way = route(ends[from], ends[to])
  return stops === null ? way : `${way}, ${stopped[stops]}`
}

/** All that an arrow says, for those who do not see it. */
export const sentenceOf = (arrow: Arrow): string => `${routeOf(arrow)}: ${arrow.label}`
