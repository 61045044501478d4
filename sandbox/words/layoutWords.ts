import { layout, type LayoutWords } from './english/layout.ts'

/** The words of what moves borders, in the reader's language; they come with it, not with the page. */
export const layoutWords: LayoutWords = layout
