import { page, testMistakes } from './TestBook.ts'

testMistakes([
  [
    'no frontmatter',
    (book) => book.write(page, '# CORS\n'),
    'index.md:1:1: it does not begin with frontmatter. Write ---',
  ],
  ['broken YAML', (book) => book.change(page, 'You can.', '"You can.'), 'index.md:4:'],
  [
    'a key twice',
    (book) => book.change(page, 'goal:', 'part: The server\ngoal:'),
    'index.md:4:1: its frontmatter is no YAML (Map keys must be unique). Mend the line',
  ],
  [
    'an unknown key',
    (book) => book.change(page, 'goal:', 'gaol: x\ngoal:'),
    'index.md:4:1: "gaol" is no key of a lesson’s frontmatter. Remove it, or name what you meant: title, part',
  ],
  [
    'an unknown key of the sandbox',
    (book) => book.change(page, '  open', '  opne: token\n  open'),
    'index.md:7:3: "sandbox.opne" is no key of a lesson’s frontmatter. Remove it, or name what you meant: panels and open',
  ],
  [
    'no title',
    (book) => book.change(page, 'title: CORS\n', ''),
    'index.md:2:1: title is missing. Add it: a text, the same as',
  ],
  [
    'no goal',
    (book) => book.change(page, 'goal: You can.\n', ''),
    'index.md:2:1: goal is missing. Add it: one sentence',
  ],
  [
    'a value of the wrong kind',
    (book) => book.change(page, 'title: CORS', 'title: 404'),
    'index.md:2:8: title is 404. Write a text',
  ],
  [
    'an unknown part',
    (book) => book.change(page, 'The server', 'The kitchen'),
    'index.md:3:7: part is "The kitchen". Write one of: The server, The browser',
  ],
  [
    'an unknown panel',
    (book) => book.change(page, '[network]', '[network, cookies]'),
    'index.md:6:21: sandbox.panels is "cookies". Write a list such as',
  ],
  [
    'a panel twice',
    (book) => book.change(page, '[network]', '[network, network]'),
    'index.md:6:11: sandbox.panels is ["network","network"]. Write a list',
  ],
  [
    '`open` not among the panels',
    (book) => book.change(page, 'open: network', 'open: token'),
    'index.md:7:9: sandbox.open is "token". Write one of the panels',
  ],
])
