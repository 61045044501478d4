import { urlsafe_b64decode } from '../python/base64.ts'
import { fromLatin1 } from '../python/bytes.ts'
import { base64url } from './mintToken.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Spoils a token in one of the ways that the recordings name. */
export function mangleToken(token: string, how: string, other = '..'): string {
  const [header = '', payload = '', signature = ''] = token.split('.')
  const [, otherPayload = '', otherSignature = ''] = other.split('.')
  switch (how) {
    case 'flip-payload-byte':
      return `${header}.${flip(payload, (length) => length >> 1)}.${signature}`
    case 'flip-signature-byte':
      return `${header}.${payload}.${flip(signature, () => 0)}`
    case 'last-signature-char':
      // Its last two bits are no part of the signature: one of them changes.
      return token.slice(0, -1) + ALPHABET[ALPHABET.indexOf(token.at(-1)!) ^ 1]!
    case 'truncate':
      return token.slice(0, -4)
    case 'two-segments':
      return `${header}.${payload}`
    case 'one-segment':
      return header
    case 'four-segments':
      return `${token}.${signature}`
    case 'empty-signature':
      return `${header}.${payload}.`
    case 'empty-header':
      return `.${payload}.${signature}`
    case 'empty-payload':
      return `${header}..${signature}`
    case 'pad':
      return `${token}=`
    case 'bang-in-signature':
      return `${token}!!!!`
    case 'reverse':
      return [...token].reverse().join('')
    case 'uppercase':
      return token.toUpperCase()
    case 'swap-signature':
      return `${header}.${payload}.${otherSignature}`
    case 'swap-payload':
      return `${header}.${otherPayload}.${signature}`
    default:
      throw new Error(`Failed to mangle a token: there is no way called ${how}. Add it here.`)
  }
}

function flip(segment: string, where: (length: number) => number): string {
  const padded = segment + '='.repeat((4 - (segment.length % 4)) % 4)
  const bytes = urlsafe_b64decode(fromLatin1(padded))
  const at = where(bytes.length)
  bytes[at] = bytes[at]! ^ 1
  return base64url(bytes)
}
