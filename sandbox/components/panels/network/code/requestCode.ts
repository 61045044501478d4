import type { RequestEntry } from '../../../../record/RequestEntry.ts'
import { shellBytes, shellQuote } from './shellQuote.ts'

/** The ways in which a request can be written down. */
export const codeKinds = ['curl', 'fetch', 'axios'] as const
export type CodeKind = (typeof codeKinds)[number]

type Source = Pick<RequestEntry, 'method' | 'url' | 'appHeaders' | 'requestHeaders' | 'requestBody'>

/** Sent by every client of its own accord. */
const CLIENTS_OWN = /^(host|connection|content-length|accept-encoding)$/i

/** A request written as a command or as code that sends it again. */
export function requestCode(kind: CodeKind, request: Source): string {
  if (kind === 'curl') return curlCode(request)
  return kind === 'fetch' ? fetchCode(request) : axiosCode(request)
}

/** With the browser's headers too: curl sends what it is told, `Origin` among it. */
function curlCode({ method, url, requestHeaders, requestBody }: Source): string {
  const hasBody = requestBody !== null && requestBody.byteLength > 0
  const words = [`curl ${shellQuote(url)}`]
  const natural = hasBody ? 'POST' : 'GET'
  if (method === 'HEAD') words.push('--head')
  else if (method !== natural) words.push(`-X ${shellQuote(method)}`)
  for (const [name, value] of requestHeaders) {
    if (CLIENTS_OWN.test(name)) continue
    // A header without a value is written with a semicolon: with a colon, curl would leave it out.
    words.push(`-H ${shellQuote(value === '' ? `${name};` : `${name}: ${value}`)}`)
  }
  if (hasBody) words.push(`--data-raw ${quotedBody(requestBody)}`)
  return words.join(' \\\n  ')
}

function quotedBody(body: Uint8Array): string {
  const text = textOf(body)
  // A control character, or bytes that are no text, would not come through plain quotes.
  return text === null || /[^\n\t\P{Cc}]/u.test(text) ? shellBytes(body) : shellQuote(text)
}

/** With the app's own headers: a browser adds the others itself, and lets no code set them. */
function fetchCode({ method, url, appHeaders, requestBody }: Source): string {
  const init = [`  method: ${quote(method)},`, ...headerLines(appHeaders)]
  if (requestBody && requestBody.byteLength > 0) init.push(`  body: ${bodyCode(requestBody)},`)
  return `const response = await fetch(${quote(url)}, {\n${init.join('\n')}\n})\nconsole.log(response.status, await response.text())`
}

function axiosCode({ method, url, appHeaders, requestBody }: Source): string {
  const config = [
    `  method: ${quote(method)},`,
    `  url: ${quote(url)},`,
    ...headerLines(appHeaders),
  ]
  if (requestBody && requestBody.byteLength > 0) config.push(`  data: ${bodyCode(requestBody)},`)
  return `import axios from 'axios'\n\nconst response = await axios({\n${config.join('\n')}\n})\nconsole.log(response.status, response.data)`
}

function headerLines(headers: [string, string][]): string[] {
  if (headers.length === 0) return []
  // An object cannot hold a name twice; values of one name may stand in one line. Fetch standard, "combine".
  const values = new Map<string, string>()
  for (const [name, value] of headers) {
    const before = values.get(name)
    values.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  const lines = [...values].map(([name, value]) => `    ${quote(name)}: ${quote(value)},`)
  return ['  headers: {', ...lines, '  },']
}

function bodyCode(body: Uint8Array): string {
  const text = textOf(body)
  return text === null ? `new Uint8Array([${body.join(', ')}])` : quote(text)
}

/** The text that bytes are; `null` if they are none. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** As a JavaScript string. */
function quote(text: string): string {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
  return `'${inner
    .replaceAll("'", String.raw`\'`)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}'`
}
