import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readNames } from '../../settingsFile/readNames.ts'
import { SourceError } from './SourceError.ts'

/** What CPython 3.11 says of broken sources: `traceback.format_exception_only` of what `compile` raised. */
const recorded = JSON.parse(readFileSync(new URL('cpython311.json', import.meta.url), 'utf8')) as [
  source: string,
  report: string,
][]

test.each(recorded)('CPython’s report of %j', (source, expected) => {
  let report: string | undefined
  try {
    readNames(source)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    report = error.report('login_lab/settings.py').join('\n')
  }
  expect(report).toBe(expected)
})
