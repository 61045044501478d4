import type { Settings } from '../django/conf/Settings.ts'
import type { SettingValues } from '../django/core/checks/CheckMessage.ts'
import { timedelta } from '../python/datetime.ts'
import { truth } from '../python/evaluate/expression.ts'
import { Path, Pattern, type PyObject } from '../python/objects.ts'

const TRUTHS = ['DEBUG', 'APPEND_SLASH', 'USE_TZ', 'SECURE_CONTENT_TYPE_NOSNIFF']

/** Checked settings in the form that the server reads. Names that nobody asks for stay as they are. */
export function toSettings(values: SettingValues): Settings {
  const settings: Record<string, unknown> = {}
  for (const [name, value] of values) {
    if (TRUTHS.includes(name)) settings[name] = truth(value)
    // A text passes for a sequence of texts, here as in Python.
    else if (isTexts(name) && typeof value === 'string') {
      settings[name] = [...value]
    } else settings[name] = toPlain(value)
  }
  const age = settings.CORS_PREFLIGHT_MAX_AGE
  if (age !== undefined) settings.CORS_PREFLIGHT_MAX_AGE = Number(age)
  return settings as unknown as Settings
}

const isTexts = (name: string): boolean =>
  name === 'ALLOWED_HOSTS' || (name.startsWith('CORS_') && name !== 'CORS_URLS_REGEX')

function toPlain(value: PyObject): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof timedelta) return value
  if (value instanceof Pattern) return (value.flags ? `(?${value.flags})` : '') + value.pattern
  if (value instanceof Path) return value.text
  if (Array.isArray(value) || value instanceof Set) return [...value].map(toPlain)
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, one]) => [String(key), toPlain(one)]))
  }
  return value
}
