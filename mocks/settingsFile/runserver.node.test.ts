import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createServer } from '../index.ts'

interface Recorded {
  settings: string
  console: string[]
}

/**
 * What `manage.py runserver` printed for each text in settings.py, on top of the project's defaults:
 * Django 3.2.25, django-cors-headers 3.14.0, CPython 3.11. Of a traceback the frames outside the
 * file are left out (`  ...`), of the start the date,
 * and of an operator's operands the marks below the line.
 */
const recorded = JSON.parse(
  readFileSync(new URL('runserver.json', import.meta.url), 'utf8'),
) as Recorded[]

const DATE = /^[A-Z][a-z]+ \d\d, \d{4} - \d\d:\d\d:\d\d$/

describe('runserver prints for', () => {
  test.each(recorded)('$settings', async ({ settings, console }) => {
    const server = createServer({ settingsFile: settings })
    await server.respond(new Request(`${server.origin}/`), new Headers()).catch(() => {})
    const printed = server.console.lines
      .filter(({ ofRequest }) => !ofRequest)
      .map(({ text }) => text.replace(DATE, 'DATE'))
    expect(printed).toEqual(console)
  })
})
