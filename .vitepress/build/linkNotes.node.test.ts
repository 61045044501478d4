import { createMarkdownRenderer } from 'vitepress'
import { expect, test } from 'vitest'
import { linkNotes } from './linkNotes.ts'

const md = await createMarkdownRenderer('docs', { config: linkNotes }, '/login-lab/')
const render = (text: string, env = {}): Promise<string> =>
  md.renderAsync(text, { path: 'page.md', relativePath: 'page.md', cleanUrls: true, ...env })

const TEXT = `# Links

[CORS](/cors/) and [the API](/reference/api), [CORS again](/cors/), [MDN](https://example.org/a?b=1&c=2).

## Below

[above](#links), <https://example.org/bare>
`

test('each address has one number, and the list at the end has them in order', async () => {
  const html = await render(TEXT)
  expect([...html.matchAll(/data-note="(\d)"[^>]*>([^<]*)/g)].map(([, ...note]) => note)).toEqual([
    ['1', 'CORS'],
    ['2', 'the API'],
    ['1', 'CORS again'],
    ['3', 'MDN'],
  ])
  const list = html.slice(html.indexOf('<section'))
  expect([...list.matchAll(/<li[^>]*>([^<]*)/g)].map(([, address]) => address)).toEqual([
    '/login-lab/cors/',
    '/login-lab/reference/api',
    'https://example.org/a?b=1&amp;c=2',
  ])
  expect(list.match(/lab-own-address/g)).toHaveLength(2)
})

test('a page without such links has no list, and the search reads none', async () => {
  expect(await render('# None\n\n[above](#none)\n')).not.toContain('<section')
  expect(await render(TEXT, { isTextAlone: true })).not.toContain('<section')
})
