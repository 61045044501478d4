import { playground, type PlaygroundWords } from './english/playground.ts'

/** The words of a sandbox that has a page to itself, in the reader's language; they come with that page. */
export const playgroundWords: PlaygroundWords = playground
