import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BookError } from './BookError.ts'
import { inspectBook } from './inspectBook.ts'

export const PAGE = `---
title: CORS
part: The server
goal: You can.
sandbox:
  panels: [network]
  open: network
---

# CORS

<<< ./start/App.vue#greeting

See [the API](/reference/api).

::: sandbox
:::
`
const APP = `<script>
// #region greeting
export default { data: () => ({ greeting: 'Hello' }) }
// #endregion greeting
</script>

<template>
  <h1>{{ greeting }}</h1>
</template>
`
export const CHECK = `export default {
  hints: ['Look.', 'Look there.'],
  checks: [{ name: 'It greets', judge: async () => true }],
}
`

export const page = '01-cors/index.md'
export const start = '01-cors/start/App.vue'
export const check = '01-cors/check.ts'

/** A mistake of an author, and what the message about it holds. */
export type Mistake = [name: string, make: (book: TestBook) => void, told: string]

/** A book of one exercise without mistakes, in a folder of its own. */
export class TestBook {
  readonly #top = mkdtempSync(path.join(tmpdir(), 'book-'))
  readonly #docs = path.join(this.#top, 'docs')

  constructor() {
    this.write(page, PAGE)
    this.write(start, APP)
    this.write('01-cors/solution/App.vue', APP)
    this.write(check, CHECK)
    this.write('reference/api.md', '# The API\n')
    this.write('public/logo.svg', '')
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.#docs, file)), { recursive: true })
    writeFileSync(path.join(this.#docs, file), text)
  }

  change(file: string, old: string, now: string): void {
    const text = readFileSync(path.join(this.#docs, file), 'utf8')
    if (!text.includes(old)) throw new Error(`${file} does not hold ${old}`)
    this.write(
      file,
      text.replace(old, () => now),
    )
  }

  remove(file: string): void {
    rmSync(path.join(this.#docs, file), { recursive: true })
  }

  /** What its author is told. */
  async inspected(): Promise<string> {
    return new BookError((await inspectBook(this.#docs)).faults, this.#top).message
  }

  end(): void {
    rmSync(this.#top, { recursive: true })
  }
}

/** A book for each test of a file. @returns the current test's */
export function useTestBook(): () => TestBook {
  let book: TestBook
  beforeEach(() => void (book = new TestBook()))
  afterEach(() => book.end())
  return () => book
}

/** Makes each mistake in a book of its own, and expects the file, the line and what to do. */
export function testMistakes(mistakes: Mistake[]): void {
  const book = useTestBook()
  test.each(mistakes)('%s: file, line and what to do', async (_, make, told) => {
    make(book())
    const message = await book().inspected()
    expect(message).toContain(told)
    expect(message).toMatch(/^Failed to read docs\/\S+: /)
  })
}
