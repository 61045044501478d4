import { compactJson, formatJson } from '../json/formatJson.ts'
import { readJson } from '../json/readJson.ts'
import { encodeBase64url } from './base64url.ts'
import { readToken } from './readToken.ts'
import { signatureFor } from './signature.ts'

/** A token while a reader changes it: what was typed stays, also where it cannot be read. */
export interface TokenDraft {
  /** The encoded token. */
  text: string
  /** The JSON of its first two parts, laid out. */
  header: string
  payload: string
}

type JsonPart = 'header' | 'payload'

/** Begins with an encoded token. */
export const draftOf = (text: string): TokenDraft =>
  withText({ text: '', header: '', payload: '' }, text)

/** The encoded token was changed; a part that cannot be read any longer keeps its last JSON. */
export function withText(draft: TokenDraft, text: string): TokenDraft {
  const { header, payload } = readToken(text)
  return {
    text,
    header: header === null ? draft.header : laidOut(header),
    payload: payload === null ? draft.payload : laidOut(payload),
  }
}

/** The JSON of a part was changed. The signature stays as it was: it belongs to what was signed. */
export function withJson(draft: TokenDraft, part: JsonPart, json: string): TokenDraft {
  const typed = { ...draft, [part]: json }
  if (jsonFault(json) !== null) return typed
  const { header, payload, signature } = readToken(draft.text).parts
  const parts = {
    header,
    payload,
    [part]: encodeBase64url(new TextEncoder().encode(compactJson(json))),
  }
  return { ...typed, text: `${parts.header}.${parts.payload}.${signature}` }
}

/** The header names another algorithm; the rest stays. */
export function withAlgorithm(draft: TokenDraft, algorithm: string): TokenDraft {
  const { header } = readToken(draft.text)
  const fields: unknown = JSON.parse(header ?? '{"typ":"JWT"}')
  return withJson(
    draft,
    'header',
    laidOut(JSON.stringify({ ...(fields as object), alg: algorithm })),
  )
}

/** Signed anew; as it was where its algorithm cannot be used here. */
export function signed(draft: TokenDraft, secret: string): TokenDraft {
  const reading = readToken(draft.text)
  const signature = signatureFor(reading, secret)
  if (signature === null) return draft
  return { ...draft, text: `${reading.parts.header}.${reading.parts.payload}.${signature}` }
}

/** Why a text is no part of a token, in the browser's words; '' for JSON that is no object. `null`: it is one. */
export function jsonFault(json: string): string | null {
  const read = readJson(json)
  if ('fault' in read) return read.fault
  return read.value.kind === 'object' ? null : ''
}

function laidOut(json: string): string {
  const read = readJson(json)
  return 'fault' in read ? json : formatJson(read.value)
}
