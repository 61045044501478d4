import { english, type Words } from './english.ts'

/** The words of the interface in the reader's language; one table a language. */
export const words: Words = english
