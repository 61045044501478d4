import { startTime } from './timestamps.ts'

/** Printed whenever the file of the settings is saved. */
export const RELOADING = 'login_lab/settings.py changed, reloading.'
export const WATCHING = 'Watching for file changes with StatReloader'
export const CHECKING = ['Performing system checks...', '']
export const NO_ISSUES = 'System check identified no issues (0 silenced).'

/** What runserver says when it begins to listen. Source: django/core/management/commands/runserver.py */
export function listening(at: number, timeZone: string, origin: string): string[] {
  return [
    startTime(at, timeZone),
    "Django version 3.2.25, using settings 'login_lab.settings'",
    `Starting development server at ${origin}/`,
    'Quit the server with CONTROL-C.',
  ]
}
