import path from 'node:path'
import { BookError } from './BookError.ts'
import type { Lesson } from './Lesson.ts'
import { readBook } from './readBook.ts'

/**
 * Every lesson of the book, in order.
 * @throws BookError where one of them cannot be read
 */
export function readLessons(docs: string): Lesson[] {
  const { lessons, faults } = readBook(docs)
  if (faults.length > 0) throw new BookError(faults, path.dirname(docs))
  return lessons
}
