import type { CheckMessage, SettingValues } from '../django/core/checks/CheckMessage.ts'
import { Pattern, type PyObject, repr } from '../python/objects.ts'
import { urlsplit } from '../python/urllib/urlsplit.ts'

const SPECIAL_ORIGINS = ['null', 'file://']

/** The package's system checks. Source: corsheaders/checks.py of django-cors-headers 3.14 */
export function check_settings(settings: SettingValues): CheckMessage[] {
  const errors: CheckMessage[] = []
  const error = (number: string, setting: string, rest: string, hint?: string): void => {
    const id = `corsheaders.E${number}`
    const msg = `${setting} ${rest}`
    errors.push({ level: 'ERROR', id, setting, msg, ...(hint ? { hint } : {}) })
  }
  /** The new name if it is set, else the old one. */
  const alias = (name: string, old: string): string => (settings.has(name) ? name : old)
  const value = (name: string, fallback: PyObject): PyObject =>
    settings.has(name) ? settings.get(name)! : fallback

  for (const [number, name, kind] of [
    ['001', 'CORS_ALLOW_HEADERS', 'should be a sequence of strings.'],
    ['002', 'CORS_ALLOW_METHODS', 'should be a sequence of strings.'],
  ] as const) {
    if (!isSequence(value(name, []), isText)) error(number, name, kind)
  }
  const bool = (number: string, name: string): void => {
    if (typeof value(name, false) !== 'boolean') error(number, name, 'should be a bool.')
  }
  bool('003', 'CORS_ALLOW_CREDENTIALS')
  const age = value('CORS_PREFLIGHT_MAX_AGE', 86400n)
  if (typeof age !== 'boolean' && (typeof age !== 'bigint' || age < 0n)) {
    error('004', 'CORS_PREFLIGHT_MAX_AGE', 'should be an integer greater than or equal to zero.')
  }
  bool('005', alias('CORS_ALLOW_ALL_ORIGINS', 'CORS_ORIGIN_ALLOW_ALL'))

  const origins = alias('CORS_ALLOWED_ORIGINS', 'CORS_ORIGIN_WHITELIST')
  const allowed = value(origins, [])
  if (!isSequence(allowed, isText)) error('006', origins, 'should be a sequence of strings.')
  else {
    // A text is a sequence of texts, too: a tuple that lacks its comma is looked at letter by letter.
    for (const origin of allowed as Iterable<string>) checkOrigin(origin, origins, errors)
  }

  const regexes = alias('CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ORIGIN_REGEX_WHITELIST')
  if (!isSequence(value(regexes, []), isRegex)) {
    error('007', regexes, 'should be a sequence of strings and/or compiled regexes.')
  }
  if (!isSequence(value('CORS_EXPOSE_HEADERS', []), isText)) {
    error('008', 'CORS_EXPOSE_HEADERS', 'should be a sequence.')
  }
  if (!isRegex(value('CORS_URLS_REGEX', '^.*$'))) {
    error('009', 'CORS_URLS_REGEX', 'should be a string or regex.')
  }
  bool('011', 'CORS_REPLACE_HTTPS_REFERER')
  if (settings.has('CORS_MODEL')) {
    const msg = "The CORS_MODEL setting has been removed - see django-cors-headers' HISTORY."
    errors.push({ level: 'ERROR', id: 'corsheaders.E012', setting: 'CORS_MODEL', msg })
  }
  return errors
}

function checkOrigin(origin: string, setting: string, errors: CheckMessage[]): void {
  if (SPECIAL_ORIGINS.includes(origin)) return
  const parsed = urlsplit(origin)
  const start = `Origin ${repr(origin)} in ${setting}`
  if (parsed.scheme === '' || parsed.netloc === '') {
    const msg = `${start} is missing scheme or netloc`
    const hint = 'Add a scheme (e.g. https://) or netloc (e.g. example.com).'
    errors.push({ level: 'ERROR', id: 'corsheaders.E013', setting, msg, hint })
    return
  }
  for (const part of ['path', 'query', 'fragment'] as const) {
    if (parsed[part] === '') continue
    const msg = `${start} should not have ${part}`
    errors.push({ level: 'ERROR', id: 'corsheaders.E014', setting, msg })
  }
}

const isText = (value: PyObject): boolean => typeof value === 'string'
const isRegex = (value: PyObject): boolean => isText(value) || value instanceof Pattern

function isSequence(value: PyObject, isItem: (item: PyObject) => boolean): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every(isItem))
}
