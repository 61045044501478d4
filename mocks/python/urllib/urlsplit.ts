import { ValueError } from '../exceptions.ts'

export interface SplitResult {
  scheme: string
  netloc: string
}

/**
 * The scheme and the network location of `urllib.parse.urlsplit(url)`; the rest is not needed here.
 * @throws ValueError for square brackets that do not pair
 */
export function urlsplit(url: string): SplitResult {
  let rest = url.replace(/^[\0- ]+/, '').replace(/[\t\r\n]/g, '')
  let scheme = ''
  const match = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(rest)
  if (match) {
    scheme = match[1]!.toLowerCase()
    rest = rest.slice(match[0].length)
  }
  if (!rest.startsWith('//')) return { scheme, netloc: '' }
  const netloc = /^[^/?#]*/.exec(rest.slice(2))![0]
  if (netloc.includes('[') !== netloc.includes(']')) throw new ValueError('Invalid IPv6 URL')
  return { scheme, netloc }
}
