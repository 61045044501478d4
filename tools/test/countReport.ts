import { readFileSync } from 'node:fs'
import type { RunResult } from '../process/run.ts'
import type { Count } from './Suite.ts'

/**
 * Counts what a runner wrote down. A runner that left no report, or ended in failure with a report
 * that has none, broke on the way: that is a failure, never zero.
 */
export function countReport<Report>(
  runner: string,
  result: RunResult,
  file: string,
  count: (report: Report) => Count,
  print: (line: string) => void = console.log,
): Count {
  let counted: Count
  try {
    counted = count(JSON.parse(readFileSync(file, 'utf8')) as Report)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    print(`Failed to count ${runner}'s tests: no readable report (${cause}).`)
    return { passed: 0, failed: 1 }
  }
  const broke = result.code !== 0 && counted.failed === 0
  const ranNothing = counted.passed + counted.failed === 0
  if (!broke && !ranNothing) return counted
  const cause = broke ? (result.problem ?? `it ended with ${result.code}`) : 'it ran no test'
  print(`Failed to run ${runner}: ${cause}. Its messages above say where.`)
  return { ...counted, failed: counted.failed + 1 }
}
