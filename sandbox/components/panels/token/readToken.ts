import { readJson } from '../json/readJson.ts'
import { decodeBase64url } from './base64url.ts'
import { type TokenPart, tokenParts } from './TokenPart.ts'

/** What is wrong with a text that should be a token: the first thing a reader would mend. */
export type TokenFault =
  | { kind: 'empty' }
  | { kind: 'parts'; count: number }
  | { kind: 'character'; part: TokenPart; character: string }
  | { kind: 'length' | 'utf8' | 'object'; part: TokenPart }
  | { kind: 'json'; part: TokenPart; message: string }

/** A text taken for a token. */
export interface TokenReading {
  /** Without a scheme before it, or quotes around it. */
  token: string
  parts: Record<TokenPart, string>
  /** The JSON of these two parts as it is written; `null` where there is none. */
  header: string | null
  payload: string | null
  fault: TokenFault | null
}

/** Takes a text apart as far as it can be read. RFC 7519, section 7.2. */
export function readToken(text: string): TokenReading {
  const token = bare(text)
  const pieces = token.split('.')
  const [header = '', payload = '', signature = ''] = pieces
  const parts = { header, payload, signature }
  const reading: TokenReading = { token, parts, header: null, payload: null, fault: null }
  if (token === '') return { ...reading, fault: { kind: 'empty' } }
  const faults: TokenFault[] = []
  if (pieces.length !== 3) faults.push({ kind: 'parts', count: pieces.length })
  for (const part of tokenParts) {
    const read = readPart(part, parts[part])
    if (typeof read !== 'string') faults.push(read)
    else if (part !== 'signature') reading[part] = read
  }
  return { ...reading, fault: faults[0] ?? null }
}

/** As it is copied from a header, or out of JSON. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^(authorization:\s*)?(jwt|bearer)\s+/i, '')
    .replace(/^(["'])(.*)\1$/, '$2')

function readPart(part: TokenPart, text: string): string | TokenFault {
  const character = /[^\w-]/u.exec(text)?.[0]
  if (character !== undefined) return { kind: 'character', part, character }
  const bytes = decodeBase64url(text)
  if (!bytes) return { kind: 'length', part }
  if (part === 'signature') return ''
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const read = readJson(json)
    if ('fault' in read) return { kind: 'json', part, message: read.fault }
    return read.value.kind === 'object' ? json : { kind: 'object', part }
  } catch {
    return { kind: 'utf8', part }
  }
}
