import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from './Fault.ts'
import type { Page } from './readPage.ts'

const LINK = /(\]\()([^\s()]+)(?:\s+"[^"]*")?\)/g
/** `https:`, `mailto:`, `//host`, and places of the page itself. */
const ELSEWHERE = /^([a-z][a-z0-9+.-]*:|\/\/|#)/i

/** The book's addresses: `cors/index` for `docs/03-cors/index.md`. */
export const addressOf = (docs: string, file: string): string =>
  path
    .relative(docs, file)
    .split(path.sep)
    .join('/')
    .replace(/^\d\d-/, '')
    .replace(/\.md$/, '')

/** Links of a page to pages and files of the site that are not there. */
export function linkFaults(
  { file, lines }: Page,
  docs: string,
  addresses: ReadonlySet<string>,
): Fault[] {
  return lines.flatMap(({ line, text }) =>
    [...text.matchAll(LINK)].flatMap(({ 1: mark = '', 2: link = '', index }) => {
      if (ELSEWHERE.test(link) || isThere(link, file, docs, addresses)) return []
      const cause = `the link ${link} leads nowhere`
      const remedy = 'Write a page’s address, such as /cors/ or /reference/api, without its number.'
      return [{ file, line, column: index + mark.length + 1, cause, remedy }]
    }),
  )
}

function isThere(
  link: string,
  file: string,
  docs: string,
  addresses: ReadonlySet<string>,
): boolean {
  const [written = ''] = link.split(/[?#]/)
  const here = path.posix.dirname(addressOf(docs, file))
  const absolute = written.startsWith('/')
  let address = path.posix.join(absolute ? '' : here, decoded(written)).replace(/^\//, '')
  if (absolute && existsSync(path.join(docs, 'public', address)) && address !== '') return true
  address = address.replace(/\.(html|md)$/, '')
  return addresses.has(address === '' || address.endsWith('/') ? `${address}index` : address)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
