import { ValueError } from '../exceptions.ts'

export interface SplitResult {
  scheme: string
  netloc: string
  path: string
  query: string
  fragment: string
}

/**
 * `urllib.parse.urlsplit(url)`
 * @throws ValueError for square brackets that do not pair
 */
export function urlsplit(url: string): SplitResult {
  let rest = url.replace(/^[\0- ]+/, '').replace(/[\t\r\n]/g, '')
  let scheme = ''
  let netloc = ''
  const match = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(rest)
  if (match) {
    scheme = match[1]!.toLowerCase()
    rest = rest.slice(match[0].length)
  }
  if (rest.startsWith('//')) {
    netloc = /^[^/?#]*/.exec(rest.slice(2))![0]
    rest = rest.slice(2 + netloc.length)
    if (netloc.includes('[') !== netloc.includes(']')) throw new ValueError('Invalid IPv6 URL')
  }
  const [before = '', ...fragment] = rest.split('#')
  const [path = '', ...query] = before.split('?')
  return { scheme, netloc, path, query: query.join('?'), fragment: fragment.join('#') }
}
