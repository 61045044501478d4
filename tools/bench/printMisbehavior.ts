import type { Browser } from '@playwright/test'
import { framesAfterScrolling, frameHeap, latenessBeside } from './misbehavior.ts'
import { median } from './median.ts'
import { printTable } from './printTable.ts'

/** Prints what apps cost the page around them: memory, frames out of view, and how late its timers are. */
export async function printMisbehavior(
  browser: Browser,
  site: string,
  lesson: string,
): Promise<void> {
  const heap = await frameHeap(browser, new URL(lesson, site).href)
  const { frames, inView } = await framesAfterScrolling(
    browser,
    new URL('many-sandboxes', site).href,
  )
  const beside = await latenessBeside(browser, site)
  const times = beside.map(({ late }) => late)
  const worst = beside.slice(0, 3).map(({ name, late }) => `${name} ${Math.round(late)}`)
  console.log('\nApps and the page around them\n')
  printTable([
    ['what', 'figure'],
    ['a frame with a lesson’s app, its JavaScript heap', `${(heap / 1e6).toFixed(1)} MB`],
    [
      '20 sandboxes, scrolled through: frames at the end, apps in view',
      `${frames} frames, ${inView} in view`,
    ],
    [
      `${beside.length} hostile programs: how late the page’s timer was`,
      `${Math.round(median(times))} ms at the median, ${times.filter((late) => late <= 100).length} within 100 ms`,
    ],
    ['the latest beside, in ms', worst.join(', ')],
  ])
}
