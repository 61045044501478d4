import { import_string } from '../modules.ts'
import { PythonError } from '../python/exceptions.ts'
import { BECAUSE, chain, IN_THREAD, TRACEBACK } from './SettingsProblem.ts'

const CONCLUSION =
  "WSGI application 'login_lab.wsgi.application' could not be loaded; Error importing module."

/** A middleware that cannot be imported: Django finds out when everything else has passed. */
export function findMiddlewareFault(
  middleware: readonly string[],
): { message: string; console: string[] } | undefined {
  // From the last to the first, as the chain is built.
  for (const path of [...middleware].reverse()) {
    try {
      import_string(path)
    } catch (error) {
      if (!(error instanceof PythonError)) throw error
      const message = `${error.qualname}: ${error.message}`
      const conclusion = `django.core.exceptions.ImproperlyConfigured: ${CONCLUSION}`
      const console = [...chain(IN_THREAD, error), '', BECAUSE, '', ...TRACEBACK, conclusion]
      return { message, console }
    }
  }
  return undefined
}
