import type { Count } from '../test/Suite.ts'

/**
 * Counts what Python's unittest says at its end. A run that broke, or ran nothing, is a failure; so
 * is a skipped test, since it proves nothing.
 */
export function countUnittest(output: string, status: number | null): Count {
  const ran = Number(/^Ran (\d+) tests? in /m.exec(output)?.[1] ?? 0)
  const [, details = ''] = /^(?:OK|FAILED)(?: \((.*)\))?$/m.exec(output) ?? []
  const failed = [...details.matchAll(/(?:failures|errors|skipped|unexpected successes)=(\d+)/g)]
    .map(([, count]) => Number(count))
    .reduce((sum, count) => sum + count, 0)
  const broke = (status !== 0 || ran === 0) && failed === 0
  return { passed: Math.max(0, ran - failed), failed: broke ? 1 : failed }
}
