import { panelWords } from '../../../words/panelWords.ts'
import { durationInWords } from '../token/durationInWords.ts'

/** How the server's clock stands to the real time. @param offset milliseconds */
export const clockText = (offset: number): string =>
  offset === 0
    ? panelWords.server.realTime
    : panelWords.server.moved(durationInWords(Math.abs(offset)), offset < 0)
