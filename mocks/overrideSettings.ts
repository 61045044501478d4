import type { Settings } from './django/conf/Settings.ts'
import { timedelta } from './python/datetime.ts'
import { defaultSettings } from './settings.ts'

/** A setting that cannot be overridden, or not with this value. */
export class SettingsError extends Error {}

type Check = (value: unknown) => boolean

const isBoolean: Check = (value) => typeof value === 'boolean'
const isText: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => typeof value === 'number'
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText)
const isDict: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const OVERRIDABLE: Partial<Record<keyof Settings, [Check, string]>> = {
  APPEND_SLASH: [isBoolean, 'true or false'],
  MIDDLEWARE: [isTexts, 'a list of texts'],
  JWT_AUTH: [isDict, 'an object'],
  CORS_ALLOWED_ORIGINS: [isTexts, 'a list of texts'],
  CORS_ORIGIN_WHITELIST: [isTexts, 'a list of texts'],
  CORS_ALLOWED_ORIGIN_REGEXES: [isTexts, 'a list of texts'],
  CORS_ORIGIN_REGEX_WHITELIST: [isTexts, 'a list of texts'],
  CORS_ALLOW_ALL_ORIGINS: [isBoolean, 'true or false'],
  CORS_ORIGIN_ALLOW_ALL: [isBoolean, 'true or false'],
  CORS_ALLOW_CREDENTIALS: [isBoolean, 'true or false'],
  CORS_ALLOW_HEADERS: [isTexts, 'a list of texts'],
  CORS_ALLOW_METHODS: [isTexts, 'a list of texts'],
  CORS_EXPOSE_HEADERS: [isTexts, 'a list of texts'],
  CORS_PREFLIGHT_MAX_AGE: [isNumber, 'a number'],
  CORS_URLS_REGEX: [isText, 'a text'],
  CORS_REPLACE_HTTPS_REFERER: [isBoolean, 'true or false'],
}

/**
 * The project's settings with some of them replaced, each as a whole.
 * @throws SettingsError for a name that is not known, or a value of the wrong kind
 */
export function overrideSettings(
  overrides: Record<string, unknown>,
  base: Settings = defaultSettings(),
): Settings {
  for (const [name, value] of Object.entries(overrides)) {
    const entry = Object.hasOwn(OVERRIDABLE, name) ? OVERRIDABLE[name as keyof Settings] : undefined
    if (!entry) throw new SettingsError(`unknown setting ${name}`)
    const [check, kind] = entry
    if (!check(value)) throw new SettingsError(`setting ${name} has to be ${kind}`)
  }
  const { JWT_AUTH } = overrides
  return {
    ...base,
    ...overrides,
    ...(JWT_AUTH ? { JWT_AUTH: withDurations(JWT_AUTH) } : {}),
  }
}

/** JSON has no durations: what ends in `_DELTA` is in seconds there. */
function withDurations(jwtAuth: object): Record<string, unknown> {
  const entries = Object.entries(jwtAuth).map(([name, value]) => [
    name,
    name.endsWith('_DELTA') && typeof value === 'number'
      ? new timedelta({ seconds: value })
      : (value as unknown),
  ])
  return Object.fromEntries(entries) as Record<string, unknown>
}
