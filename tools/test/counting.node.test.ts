import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countPlaywright } from './countPlaywright.ts'
import { countReport } from './countReport.ts'
import { countVitest } from './countVitest.ts'
import { runSuites } from './runSuites.ts'
import type { Count } from './Suite.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'login-lab-count-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const asIs = (count: Count): Count => count
const quiet = (): void => undefined

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('countVitest', () => {
  const file = (status: string, ...statuses: string[]) => ({
    name: 'a.test.ts',
    status,
    assertionResults: statuses.map((each) => ({ status: each })),
  })

  it('counts passed and failed tests of all files', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')]
    expect(countVitest({ success: false, testResults })).toEqual({ passed: 3, failed: 1 })
  })

  it('counts a file that did not load', () => {
    expect(countVitest({ success: false, testResults: [file('failed')] })).toEqual({
      passed: 0,
      failed: 1,
    })
  })

  it('counts a test that did not run as failed', () => {
    const testResults = [file('passed', 'passed', 'skipped', 'todo')]
    expect(countVitest({ success: true, testResults })).toEqual({ passed: 1, failed: 2 })
  })
})

describe('countPlaywright', () => {
  it('counts what did not run and what broke outside of a test as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
    expect(countPlaywright({ stats, errors: [{ message: 'no server' }] })).toEqual({
      passed: 5,
      failed: 5,
    })
  })
})

describe('countReport', () => {
  it('takes the report of a runner that ended well', () => {
    const file = report({ passed: 3, failed: 0 })
    expect(countReport('X', { code: 0 }, file, asIs, quiet)).toEqual({ passed: 3, failed: 0 })
  })

  it('does not count a failure twice', () => {
    const file = report({ passed: 3, failed: 2 })
    expect(countReport('X', { code: 1 }, file, asIs, quiet)).toEqual({ passed: 3, failed: 2 })
  })

  it('counts a runner that broke although its tests passed', () => {
    const file = report({ passed: 3, failed: 0 })
    expect(countReport('X', { code: 1 }, file, asIs, quiet)).toEqual({ passed: 3, failed: 1 })
  })

  it('counts a runner that left no report', () => {
    const file = join(folder, 'none.json')
    expect(
      countReport('X', { code: undefined, problem: 'ended by SIGKILL' }, file, asIs, quiet),
    ).toEqual({
      passed: 0,
      failed: 1,
    })
  })

  it('counts a runner that ran no test', () => {
    const file = report({ passed: 0, failed: 0 })
    expect(countReport('X', { code: 0 }, file, asIs, quiet)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('runSuites', () => {
  const suite = (name: string, passed: number, failed: number) => ({
    name,
    run: () => Promise.resolve({ passed, failed }),
  })

  async function run(...suites: Parameters<typeof runSuites>[0]) {
    const lines: string[] = []
    const code = await runSuites(suites, (line) => lines.push(line))
    return { code, last: lines.at(-1) }
  }

  it('ends with the sum', async () => {
    expect(await run(suite('a', 2, 0), suite('b', 3, 0))).toEqual({
      code: 0,
      last: '5 passed, 0 failed',
    })
  })

  it('goes on after a failure and tells it in the exit code', async () => {
    expect(await run(suite('a', 0, 1), suite('b', 3, 0))).toEqual({
      code: 1,
      last: '3 passed, 1 failed',
    })
  })

  it('counts a suite that threw', async () => {
    const broken = { name: 'c', run: () => Promise.reject(new Error('Failed to build')) }
    expect(await run(suite('a', 2, 0), broken)).toEqual({ code: 1, last: '2 passed, 1 failed' })
  })
})
