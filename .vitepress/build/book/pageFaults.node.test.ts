import { page, testMistakes } from './TestBook.ts'

testMistakes([
  [
    'no heading',
    (book) => book.change(page, '# CORS\n', ''),
    'index.md:9:1: the page has no heading. Write # CORS',
  ],
  [
    'a heading that differs',
    (book) => book.change(page, '# CORS', '# Cors'),
    'index.md:10:3: the heading is "Cors", the title "CORS". Make them the same.',
  ],
  [
    'two headings',
    (book) => book.change(page, 'See', '# More\n\nSee'),
    'index.md:14:1: the page’s heading is in line 10 already. Write ##',
  ],
  [
    'no sandbox',
    (book) => book.change(page, '::: sandbox\n:::\n', ''),
    ': the page does not place its sandbox. Write ::: sandbox',
  ],
  [
    'two sandboxes',
    (book) => book.change(page, 'See', '::: sandbox cors/start\n:::\n\nSee'),
    'index.md:19:5: the lesson’s sandbox stands in line 14 already. Remove one',
  ],
  [
    'an unknown project',
    (book) => book.change(page, 'See', '::: sandbox cors/strat\n:::\n\nSee'),
    'index.md:14:5: there is no project "cors/strat". Write ::: sandbox alone for the lesson’s own, or one of: cors/start, cors/solution.',
  ],
  [
    'an unknown container',
    (book) => book.change(page, 'See', '::: wraning\nx\n:::\n\nSee'),
    'index.md:14:5: "wraning" is no container. Write one of: sandbox, info',
  ],
  [
    'a sandbox that is not closed',
    (book) => book.change(page, '::: sandbox\n:::\n', '::: sandbox\n'),
    'index.md:16:5: the sandbox is never closed. Write :::',
  ],
  [
    'text in a sandbox',
    (book) => book.change(page, '::: sandbox\n:::', '::: sandbox\nHere.\n:::'),
    'index.md:16:5: a sandbox holds no text, and line 17 is inside it.',
  ],
  [
    'a missing file quoted',
    (book) => book.change(page, './start/App.vue', './start/Ap.vue'),
    'index.md:12:5: there is no file ./start/Ap.vue. Write its path',
  ],
  [
    'a missing region quoted',
    (book) => book.change(page, '#greeting', '#greting'),
    'index.md:12:20: ./start/App.vue has no #region greting. Write one of: greeting.',
  ],
  [
    'a dead link',
    (book) => book.change(page, '/reference/api', '/refrence/api'),
    'index.md:14:15: the link /refrence/api leads nowhere. Write a page’s address',
  ],
  [
    'a link with a number',
    (book) => book.change(page, '/reference/api', '/01-cors/'),
    'index.md:14:15: the link /01-cors/ leads nowhere.',
  ],
  [
    'a dead link in another page',
    (book) => book.write('reference/api.md', '[x](./none)\n'),
    'reference/api.md:1:5: the link ./none leads nowhere.',
  ],
])
