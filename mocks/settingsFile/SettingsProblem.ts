import { PythonError } from '../python/exceptions.ts'

/** Why the server does not start with a settings.py. */
export interface SettingsProblem {
  /** 1-based line of the file; null where none can be named. */
  line: number | null
  /** The fault alone, in Python's or Django's words. */
  message: string
}

/** A settings.py with which the server cannot run. */
export class SettingsFileError extends Error implements SettingsProblem {
  /**
   * @param console what runserver prints of it, line by line
   * @param stage how far the server came: it prints what belongs to the stages before
   */
  constructor(
    readonly line: number | null,
    message: string,
    readonly console: readonly string[],
    readonly stage: 'read' | 'load' | 'check' | 'run',
  ) {
    super(message)
    this.name = 'SettingsFileError'
  }
}

/** How Python links the reports of two exceptions. */
export const BECAUSE = 'The above exception was the direct cause of the following exception:'
export const MEANWHILE = 'During handling of the above exception, another exception occurred:'

export const TRACEBACK = ['Traceback (most recent call last):', '  ...']
/** The last lines of an exception and of those that led to it. */
export function chain(head: readonly string[], error: Error): string[] {
  if (!(error instanceof PythonError)) return [...head, error.message]
  const line = `${error.qualname}: ${error.message}`
  const { cause } = error
  if (!(cause instanceof PythonError)) return [...head, line]
  return [...chain(head, cause), '', BECAUSE, '', ...TRACEBACK, line]
}

export const IN_THREAD = ['Exception in thread django-main-thread:', ...TRACEBACK]
