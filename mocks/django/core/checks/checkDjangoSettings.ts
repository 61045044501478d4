import type { CheckMessage, SettingValues } from './CheckMessage.ts'

/** Checks of Django's own settings. Source: django/core/checks/urls.py */
export function checkDjangoSettings(settings: SettingValues): CheckMessage[] {
  const errors: CheckMessage[] = []
  for (const setting of ['STATIC_URL', 'MEDIA_URL']) {
    const url = settings.get(setting)
    if (typeof url !== 'string' || url === '' || url.endsWith('/')) continue
    const msg = `The ${setting} setting must end with a slash.`
    errors.push({ level: 'ERROR', id: 'urls.E006', setting, msg })
  }
  return errors
}
