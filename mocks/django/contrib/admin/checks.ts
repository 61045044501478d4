import type { PyObject } from '../../../python/objects.ts'
import type { CheckMessage, SettingValues } from '../../core/checks/CheckMessage.ts'

const AUTH = 'django.contrib.auth.middleware.AuthenticationMiddleware'
const MESSAGES = 'django.contrib.messages.middleware.MessageMiddleware'
const SESSIONS = 'django.contrib.sessions.middleware.SessionMiddleware'

/** What the admin, an installed app, asks for. Source: django/contrib/admin/checks.py */
export function check_dependencies(settings: SettingValues): CheckMessage[] {
  const apps = (settings.get('INSTALLED_APPS') ?? []) as PyObject[]
  const middleware = (settings.get('MIDDLEWARE') ?? []) as PyObject[]
  if (!apps.includes('django.contrib.admin')) return []
  const errors: CheckMessage[] = []
  const require = (setting: string, name: string, number: number, hint?: string): void => {
    const id = `admin.E${number}`
    const msg = `'${name}' must be in ${setting} in order to use the admin application.`
    errors.push({ level: 'ERROR', id, setting, msg, ...(hint ? { hint } : {}) })
  }
  for (const [app, number] of [
    ['django.contrib.contenttypes', 401],
    ['django.contrib.auth', 405],
    ['django.contrib.messages', 406],
  ] as const) {
    if (!apps.includes(app)) require('INSTALLED_APPS', app, number)
  }
  if (!middleware.includes(AUTH)) require('MIDDLEWARE', AUTH, 408)
  if (!middleware.includes(MESSAGES)) require('MIDDLEWARE', MESSAGES, 409)
  if (!middleware.includes(SESSIONS)) {
    require('MIDDLEWARE', SESSIONS, 410, `Insert '${SESSIONS}' before '${AUTH}'.`)
  }
  return errors
}
