import type { Count, Suite } from './Suite.ts'

/**
 * Runs the suites one after the other, a failed one too, and prints a line for each and the sum as
 * `N passed, M failed` last. The exit code is 0 only if something ran and nothing failed.
 */
export async function runSuites(
  suites: Suite[],
  print: (line: string) => void = console.log,
): Promise<number> {
  const sum: Count = { passed: 0, failed: 0 }
  const lines: string[] = []
  for (const suite of suites) {
    const count = await countOf(suite, print)
    sum.passed += count.passed
    sum.failed += count.failed
    lines.push(`${suite.name.padEnd(14)} ${count.passed} passed, ${count.failed} failed`)
  }
  print(['', ...lines, ''].join('\n'))
  print(`${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1
}

async function countOf(suite: Suite, print: (line: string) => void): Promise<Count> {
  print(`\n── ${suite.name}`)
  try {
    return await suite.run()
  } catch (error) {
    print(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1 }
  }
}
