import { check, page, PAGE, testMistakes } from './TestBook.ts'

testMistakes([
  [
    'a bad name',
    (book) => book.write('5-more/index.md', ''),
    'docs/5-more: a lesson’s folder is named like "05-vue-session"',
  ],
  [
    'a number twice',
    (book) => book.write('01-more/index.md', PAGE),
    'docs/01-more: 01-cors has the number 01 too. Renumber one',
  ],
  [
    'a name twice',
    (book) => book.write('02-cors/index.md', PAGE),
    'docs/02-cors: 01-cors is named "cors" too. Rename one',
  ],
  [
    'the name of a page',
    (book) => book.write('cors.md', '# x\n'),
    'docs/01-cors: /cors is the address of cors.md. Rename the folder.',
  ],
  [
    'a stray file',
    (book) => book.write('01-cors/notes.txt', ''),
    'docs/01-cors/notes.txt: a lesson holds index.md, start',
  ],
  [
    'a stray file in a project',
    (book) => book.write('01-cors/start/photo.png', ''),
    'docs/01-cors/start/photo.png: a project holds .vue',
  ],
  ['no text', (book) => book.remove(page), 'docs/01-cors/index.md: it is missing. Write'],
  [
    'no start',
    (book) => book.remove('01-cors/start'),
    'docs/01-cors/start: it is missing. Make the folder, with an App.vue',
  ],
  [
    'no check',
    (book) => book.remove(check),
    'docs/01-cors/check.ts: it is missing, and an exercise has both',
  ],
  [
    'no solution',
    (book) => book.remove('01-cors/solution'),
    'docs/01-cors/solution: it is missing, and an exercise has both',
  ],
])
