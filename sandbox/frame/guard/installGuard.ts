import { GUARD } from '../../contract/guardName.ts'
import type { Send } from '../connectToPage.ts'
import { appError } from '../reportErrors.ts'
import { Guard } from './Guard.ts'

/**
 * Puts the guard where compiled code finds it, out of reach of an assignment.
 * @param onStop called when the program was ended
 */
export function installGuard(send: Send, onStop: () => void): Guard {
  const guard = new Guard({
    onPulse: () => send({ type: 'busy' }),
    onStop: (error) => {
      // Told at once: a `catch` in the code may keep the error from ever reaching the window.
      send({ type: 'error', error: appError(error, 'endless') })
      onStop()
    },
  })
  Object.defineProperty(window, GUARD, { value: guard })
  return guard
}
