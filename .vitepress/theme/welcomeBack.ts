import { printKeptEdits } from '../../sandbox/print/printKeptEdits.ts'
import { showMarks } from './progress/showMarks.ts'

let isBack = false

/**
 * What a page has for a reader who did something here before: the marks of their progress, their own code on paper.
 * @param base the site's own path
 */
export function welcomeBack(base: string): void {
  showMarks(base)
  if (!isBack) printKeptEdits()
  isBack = true
}
