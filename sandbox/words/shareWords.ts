import { share, type ShareWords } from './english/share.ts'

/** The words of what can be taken along, in the reader's language; they come when its menu is opened. */
export const shareWords: ShareWords = share
