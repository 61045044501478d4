import type { HeaderPairs } from '../contract/messages.ts'

const SIMPLE_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']
// Fetch standard, "CORS-unsafe request-header byte": delimiters, DEL and control bytes but tab.
const DELIMITERS = '"():<>?@[\\]{}\x7f'
const LANGUAGE = /^[0-9A-Za-z *,\-.;=]*$/
const DECIMAL = /^\d+(\.\d+)?$/
const INTEGER = /^\d+$/
/** Client hints, which Chromium alone safelists, and what they may say. */
const CLIENT_HINTS: Partial<Record<string, RegExp>> = {
  'device-memory': DECIMAL,
  downlink: DECIMAL,
  dpr: DECIMAL,
  ect: /^(slow-2g|2g|3g|4g)$/,
  rtt: INTEGER,
  'viewport-width': INTEGER,
  width: INTEGER,
}

/** Whether a method needs no preflight. Fetch standard, "CORS-safelisted method". */
export const isSafelistedMethod = (method: string): boolean => /^(GET|HEAD|POST)$/.test(method)

/**
 * The names of the headers that need a preflight, as `Access-Control-Request-Headers` lists them: lower case, sorted.
 * Fetch standard, "CORS-unsafe request-header names".
 */
export function unsafeHeaderNames(headers: HeaderPairs): string[] {
  const unsafe = new Set<string>()
  const safelisted: string[] = []
  let size = 0
  for (const [name, value] of headers) {
    const lower = name.toLowerCase()
    if (!isSafelistedHeader(lower, value)) unsafe.add(lower)
    else {
      safelisted.push(lower)
      size += value.length
    }
  }
  if (size > 1024) for (const name of safelisted) unsafe.add(name)
  return [...unsafe].sort()
}

function isSafelistedHeader(name: string, value: string): boolean {
  if (value.length > 128) return false
  switch (name) {
    case 'accept':
      return !hasUnsafeByte(value)
    case 'accept-language':
    case 'content-language':
      return LANGUAGE.test(value)
    case 'content-type':
      return !hasUnsafeByte(value) && SIMPLE_TYPES.includes(essence(value))
    case 'range':
      return isSimpleRange(value)
    case 'save-data':
      return value === 'on'
    default:
      return CLIENT_HINTS[name]?.test(value) ?? false
  }
}

const hasUnsafeByte = (value: string): boolean =>
  [...value].some((char) => DELIMITERS.includes(char) || (char < ' ' && char !== '\t'))

const essence = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase()

function isSimpleRange(value: string): boolean {
  const match = /^bytes=(\d+)-(\d*)$/.exec(value)
  return match !== null && (match[2] === '' || Number(match[2]) >= Number(match[1]))
}
