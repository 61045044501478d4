import { expect, test } from 'vitest'
import { page, useTestBook } from './TestBook.ts'

const book = useTestBook()

test('a book without mistakes has no faults, whatever editors leave beside its files', async () => {
  book().write('01-cors/start/.App.vue.swp', '')
  book().write('01-cors/index.md~', '')
  book().write('.DS_Store', '')
  book().change(
    '01-cors/index.md',
    'See',
    'A `[link](/nowhere)`, a picture of ![it](/logo.svg), see',
  )
  book().change(
    '01-cors/index.md',
    '::: sandbox',
    '```md\n<<< ./none\n::: sandbx\n```\n\n::: sandbox',
  )
  expect(await book().inspected()).toBe('')
})

test('every mistake is named, in the order of the files, and each once', async () => {
  book().change(page, 'The server', 'The kitchen')
  book().change(page, '#greeting', '#greting')
  book().write('reference/api.md', '<<< ../01-cors/start/App.vue#none\n')
  expect((await book().inspected()).split('\n\n')).toEqual([
    expect.stringContaining('index.md:3:7'),
    expect.stringContaining('index.md:12:20'),
    expect.stringContaining('api.md:1:'),
  ])
})
