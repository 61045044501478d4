import type { MarkdownRenderer } from 'vitepress'
import { printWords } from '../../sandbox/words/printWords.ts'

type LinkRule = NonNullable<MarkdownRenderer['renderer']['rules']['link_open']>
type Token = Parameters<LinkRule>[0][number]

/** What is known of a page while it is rendered. */
interface PageEnvironment {
  /** The addresses that its text links to, in the order of their numbers. */
  addresses?: string[]
  /** Whether the text alone is wanted, e.g. for the search. */
  isTextAlone?: boolean
}

/**
 * Links as footnotes on paper: each link of a page's text gets a number, and the addresses stand in a list at its end. Both are
 * in the page's own HTML and shown in print alone (styles/print/notes.css). A link to another part of the same page, or one
 * whose text is its address, needs none.
 */
export function linkNotes(md: MarkdownRenderer): void {
  const { rules } = md.renderer
  // VitePress's own, which finishes the address; it has to be known by then.
  const openLink: LinkRule =
    rules.link_open ??
    ((tokens, index, options, _, self) => self.renderToken(tokens, index, options))
  rules.link_open = (tokens, index, options, env: PageEnvironment, self) => {
    const html = openLink(tokens, index, options, env, self)
    const number = numberOf(tokens, index, env)
    return number === null ? html : html.replace('<a ', `<a data-note="${number}" `)
  }

  md.core.ruler.push('lab_link_notes', (state) => {
    if (!state.inlineMode) state.tokens.push(new state.Token('lab_link_notes', '', 0))
  })
  // Rendered after every link of the page.
  rules.lab_link_notes = (_tokens, _index, _options, env: PageEnvironment) =>
    env.addresses?.length && !env.isTextAlone ? listHtml(env.addresses, md.utils.escapeHtml) : ''
}

/** The number of a link's address; `null` where paper needs none. */
function numberOf(tokens: Token[], index: number, env: PageEnvironment): number | null {
  const address = tokens[index]?.attrGet('href') ?? ''
  if (address === '' || address.startsWith('#') || isBare(textAfter(tokens, index), address)) {
    return null
  }
  const addresses = (env.addresses ??= [])
  if (!addresses.includes(address)) addresses.push(address)
  return addresses.indexOf(address) + 1
}

function textAfter(tokens: Token[], index: number): string {
  const end = tokens.findIndex(({ type }, at) => at > index && type === 'link_close')
  return tokens
    .slice(index + 1, end)
    .map(({ content }) => content)
    .join('')
}

/** Whether a link's text tells its address already. */
const isBare = (text: string, address: string): boolean => bare(text) === bare(address)

const bare = (address: string): string => address.replace(/^(https?:\/\/|mailto:)|\/$/g, '')

function listHtml(addresses: string[], escape: (text: string) => string): string {
  const items = addresses.map((address) => {
    // Before it, paper shows the site's own origin, which only the browser knows.
    const own = address.startsWith('/') ? ' class="lab-own-address"' : ''
    return `<li${own}>${escape(address)}</li>`
  })
  return `<section class="lab-link-notes" v-pre><p>${escape(printWords.links)}</p><ol>${items.join('')}</ol></section>\n`
}
