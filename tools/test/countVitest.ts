import type { Count } from './Suite.ts'

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  success: boolean
  testResults: {
    name: string
    status: string
    assertionResults: { status: string }[]
  }[]
}

/**
 * Counts a report. A file that did not load has no tests of its own and counts as one failure; a
 * test that did not run counts as failed, since a skipped test proves nothing.
 */
export function countVitest(report: VitestReport): Count {
  const count: Count = { passed: 0, failed: 0 }
  for (const file of report.testResults) {
    const results = file.assertionResults
    const passed = results.filter(({ status }) => status === 'passed').length
    const failed = results.length - passed
    count.passed += passed
    count.failed += failed === 0 && file.status === 'failed' ? 1 : failed
  }
  return count
}
