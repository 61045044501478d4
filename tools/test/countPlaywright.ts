import type { Count } from './Suite.ts'

/** The part of Playwright's JSON report that is counted. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  /** Faults outside of a test: a file that did not load, a server that did not start. */
  errors: { message?: string }[]
}

/** Counts a report; a test that did not run, or passed at a second try only, counts as failed. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Count {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }
}
