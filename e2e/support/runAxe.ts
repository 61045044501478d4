import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type AxeBuilder from '@axe-core/playwright'
import type { Frame } from '@playwright/test'

export type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

/** The axe that Playwright's package for it brings along. */
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright')
const source = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run(context: object, options: object): Promise<{ violations: Violations }>
}

/**
 * What axe finds in a part of a page or of an app's frame. The package's own way brings axe's half a megabyte six times
 * for the same: here it comes once a page.
 * @param part a CSS selector, which must fit something
 * @param options axe's own
 */
export async function runAxe(frame: Frame, part: string, options: object): Promise<Violations> {
  // By the browser itself: an app's policy lets no such script in.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source)
  return frame.evaluate(
    async ([include, chosen]) => {
      const { axe } = window as unknown as { axe: Axe }
      // An app's frame is of another origin, which axe cannot ask from outside: it is judged from within.
      const all = { ...chosen, iframes: false, resultTypes: ['violations'] }
      return (await axe.run({ include: [include] }, all)).violations
    },
    [part, options] as const,
  )
}

/** What axe found, in words, element by element. */
export const told = (violations: Violations): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  )
