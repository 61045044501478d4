import { notFound, type NotFoundWords } from './english/notFound.ts'

/** What the page says that stands for a missing one, in the reader's language. */
export const notFoundWords: NotFoundWords = notFound
