import { print, type PrintWords } from './english/print.ts'

/** The words of a printed page, in the reader's language. */
export const printWords: PrintWords = print
