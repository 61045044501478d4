import { watch } from 'vue'
import { sharedProgress } from '../../../sandbox/keep/Progress.ts'
import { progressWords } from '../../../sandbox/words/progressWords.ts'
import { furthestStep } from './furthestStep.ts'

const LINKS = '.VPSidebar a[href], .lab-home li a[href]'

function mark(base: string): void {
  const { lessons } = sharedProgress()
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    const name = new URL(link.href).pathname.slice(base.length).replace(/\/$/, '')
    const step = furthestStep(lessons[name])
    let mark = link.querySelector<HTMLElement>('.lab-mark')
    if (!step) {
      mark?.remove()
      continue
    }
    mark ??= link.appendChild(document.createElement('span'))
    mark.className = `lab-mark lab-mark-${step}`
    mark.title = progressWords.steps[step]
    mark.setAttribute('role', 'img')
    mark.setAttribute('aria-label', mark.title)
  }
}

let isFollowing = false

/**
 * Marks the links to lessons with how far the reader came, and keeps the marks right. They are added to the finished page,
 * not rendered: what was rendered when the site was built knows no reader.
 * @param base the site's own path
 */
export function showMarks(base: string): void {
  mark(base)
  if (isFollowing) return
  isFollowing = true
  watch(
    () => sharedProgress().lessons,
    () => mark(base),
  )
}
