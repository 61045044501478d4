import { import_string } from '../modules.ts'
import type { SettingValues } from '../django/core/checks/CheckMessage.ts'
import { PythonError } from '../python/exceptions.ts'
import { className, type PyObject } from '../python/objects.ts'
import { truth } from '../python/evaluate/expression.ts'

/** What stops runserver before or during its checks, other than what they find. */
export interface LoadFault {
  setting: string
  /** `command`: a word without a traceback. */
  stage: 'read' | 'command' | 'load' | 'check'
  /** Python's last line. */
  error: string
  /** What led to it, if something did. */
  cause?: PythonError
}

const IMPROPER = 'django.core.exceptions.ImproperlyConfigured: '
const APPS = new Set([
  ...['todos', 'accounts', 'uploads', 'rest_framework', 'corsheaders', 'rest_framework_jwt'],
  ...['admin', 'auth', 'contenttypes', 'sessions', 'messages', 'staticfiles', 'humanize'].map(
    (app) => `django.contrib.${app}`,
  ),
])

/** Faults in the order in which Django comes upon them. Source: django/conf/__init__.py and what it starts */
export function findLoadFault(settings: SettingValues): LoadFault | undefined {
  const get = (name: string): PyObject => settings.get(name) ?? null
  for (const setting of ['INSTALLED_APPS', 'TEMPLATE_DIRS', 'LOCALE_PATHS']) {
    if (!settings.has(setting) || Array.isArray(get(setting))) continue
    const error = `${IMPROPER}The ${setting} setting must be a list or a tuple. `
    return { setting, stage: 'read', error }
  }
  const zone = get('TIME_ZONE')
  if (truth(zone) && !isTimeZone(zone)) {
    const error = `ValueError: Incorrect timezone setting: ${String(zone)}`
    return { setting: 'TIME_ZONE', stage: 'read', error }
  }
  if (!truth(get('DEBUG')) && !truth(get('ALLOWED_HOSTS'))) {
    const error = 'CommandError: You must set settings.ALLOWED_HOSTS if DEBUG is False.'
    return { setting: 'ALLOWED_HOSTS', stage: 'command', error }
  }
  return findAppFault(get('INSTALLED_APPS') as PyObject[]) ?? findValueFault(get)
}

function isTimeZone(zone: PyObject): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(zone) })
    return true
  } catch {
    return false
  }
}

function findAppFault(apps: PyObject[]): LoadFault | undefined {
  const setting = 'INSTALLED_APPS'
  const labels = new Set<string>()
  for (const app of apps) {
    if (typeof app !== 'string' || !APPS.has(app)) {
      const missing = String(app).startsWith('django.') ? String(app) : String(app).split('.')[0]
      const error = `ModuleNotFoundError: No module named '${missing}'`
      return { setting, stage: 'load', error }
    }
    const label = app.split('.').at(-1)!
    if (labels.has(label)) {
      const error = `${IMPROPER}Application labels aren't unique, duplicates: ${label}`
      return { setting, stage: 'load', error }
    }
    labels.add(label)
  }
  return undefined
}

function findValueFault(get: (name: string) => PyObject): LoadFault | undefined {
  if (!truth(get('SECRET_KEY'))) {
    const error = `${IMPROPER}The SECRET_KEY setting must not be empty.`
    return { setting: 'SECRET_KEY', stage: 'load', error }
  }
  const middleware = get('MIDDLEWARE')
  const check = (setting: string, error: string): LoadFault => ({ setting, stage: 'check', error })
  if (typeof middleware === 'string') return check('MIDDLEWARE', 'ValueError: Empty module name')
  if (!Array.isArray(middleware)) {
    return check('MIDDLEWARE', `TypeError: '${className(middleware)}' object is not iterable`)
  }
  const odd = middleware.find((path) => typeof path !== 'string')
  if (odd !== undefined) {
    const error = `AttributeError: '${className(odd)}' object has no attribute 'rsplit'`
    return check('MIDDLEWARE', error)
  }
  for (const setting of ['REST_FRAMEWORK', 'JWT_AUTH']) {
    const value = get(setting)
    if (value === null || value instanceof Map || !truth(value)) continue
    const kind = className(value)
    const error =
      kind === 'str'
        ? "TypeError: string indices must be integers, not 'str'"
        : `TypeError: ${kind} indices must be integers or slices, not str`
    return check(setting, error)
  }
  return findClassFault(get('REST_FRAMEWORK'))
}

/** Classes that REST_FRAMEWORK names and that are not there. DRF: import_from_string, rest_framework/settings.py */
function findClassFault(framework: PyObject): LoadFault | undefined {
  if (!(framework instanceof Map)) return undefined
  for (const name of ['DEFAULT_PERMISSION_CLASSES', 'DEFAULT_AUTHENTICATION_CLASSES']) {
    const paths = framework.get(name)
    for (const path of Array.isArray(paths) ? paths : []) {
      try {
        import_string(String(path))
      } catch (error) {
        if (!(error instanceof PythonError)) throw error
        const cause = `${error.name}: ${error.message}`
        const message = `Could not import '${String(path)}' for API setting '${name}'. ${cause}.`
        return {
          setting: 'REST_FRAMEWORK',
          stage: 'check',
          error: `ImportError: ${message}`,
          cause: error,
        }
      }
    }
  }
  return undefined
}
