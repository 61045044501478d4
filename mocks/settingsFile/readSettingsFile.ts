import { check_settings } from '../corsheaders/checks.ts'
import type { Settings } from '../django/conf/Settings.ts'
import { check_dependencies } from '../django/contrib/admin/checks.ts'
import { checkDjangoSettings } from '../django/core/checks/checkDjangoSettings.ts'
import { formatMessages, type SystemCheck } from '../django/core/checks/CheckMessage.ts'
import type { PyObject } from '../python/objects.ts'
import { SourceError } from '../python/syntax/SourceError.ts'
import { findLoadFault } from './findLoadFault.ts'
import { findMiddlewareFault } from './findMiddlewareFault.ts'
import { type NamedValues, readNames } from './readNames.ts'
import { chain, IN_THREAD, MEANWHILE, SettingsFileError, TRACEBACK } from './SettingsProblem.ts'
import { toSettings } from './toSettings.ts'

/** Where the file is, as Python names it. */
const FILE = 'login_lab/settings.py'

/** What a settings.py says, once it has passed all that runserver looks at, and what the checks printed. */
export interface SettingsFile {
  settings: Settings
  checks: string
}

/**
 * Reads and checks a settings.py in runserver's order, up to the point where it would listen.
 * @throws SettingsFileError with what runserver prints instead
 */
export function readSettingsFile(source: string): SettingsFile {
  const { values, lines } = read(source)
  const lineOf = (setting: string): number | null => lines.get(setting) ?? null

  const fault = findLoadFault(values)
  if (fault) {
    const { setting, stage, error } = fault
    const head = { read: TRACEBACK, command: [], load: IN_THREAD, check: IN_THREAD }[stage]
    const place = stage === 'command' ? 'read' : stage
    const before = fault.cause
      ? [...chain(head, fault.cause), '', MEANWHILE, '', ...TRACEBACK]
      : head
    throw new SettingsFileError(lineOf(setting), error, [...before, error], place)
  }

  const apps = values.get('INSTALLED_APPS') as PyObject[]
  const checks: SystemCheck[] = [check_dependencies, checkDjangoSettings]
  if (apps.includes('corsheaders')) checks.push(check_settings)
  const found = checks.flatMap((check) => check(values))
  if (found.some(({ level }) => level === 'ERROR')) {
    const text = `SystemCheckError: ${formatMessages(found)}`
    const [first] = found.map(({ setting }) => lineOf(setting)).filter((line) => line !== null)
    const printed = `django.core.management.base.SystemCheckError: ${text}`
    throw new SettingsFileError(
      first ?? null,
      text,
      [...IN_THREAD, ...printed.split('\n')],
      'check',
    )
  }

  const settings = toSettings(values)
  const broken = findMiddlewareFault(settings.MIDDLEWARE)
  if (broken) {
    throw new SettingsFileError(lineOf('MIDDLEWARE'), broken.message, broken.console, 'run')
  }
  return { settings, checks: formatMessages(found) }
}

/** An import that fails is met twice: by runserver, and again while it is on its way out. */
function report(error: SourceError): string[] {
  const once = [...TRACEBACK, ...error.report(FILE)]
  const isImport = /^(ImportError|ModuleNotFoundError)$/.test(error.kind)
  return isImport ? [...once, '', MEANWHILE, '', ...once] : once
}

function read(source: string): NamedValues {
  try {
    return readNames(source)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    // What this server cannot read is its own limit, not Python's fault: no traceback is made up.
    const console =
      error.kind === 'NotSupported'
        ? [`${FILE}, line ${error.line}: ${error.message}`]
        : report(error)
    const message = error.kind === 'NotSupported' ? error.message : error.summary
    throw new SettingsFileError(error.line, message, console, 'read')
  }
}
