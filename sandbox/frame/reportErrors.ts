import type { AppError } from '../contract/messages.ts'
import type { Send } from './connectToPage.ts'
import { callsOf } from './console/callsOf.ts'
import { withModuleNames } from './moduleNames.ts'

/** Reports what reaches the window: errors that nobody caught, promises that nobody handled. */
export function reportErrors(send: Send): void {
  addEventListener('error', (event) => {
    if (event.error === undefined && !event.message) return
    send({ type: 'error', error: appError(event.error ?? event.message, 'uncaught') })
  })
  addEventListener('unhandledrejection', (event) => {
    send({ type: 'error', error: appError(event.reason, 'unhandled-rejection') })
  })
}

/** An error in the form that crosses to the page. */
export function appError(reason: unknown, kind: AppError['kind']): AppError {
  const message = reason instanceof Error ? `${reason.name}: ${reason.message}` : readable(reason)
  const stack = reason instanceof Error ? (reason.stack ?? '') : ''
  return { kind, message: withModuleNames(message), places: callsOf(stack) }
}

function readable(reason: unknown): string {
  try {
    return typeof reason === 'object' ? JSON.stringify(reason) : String(reason)
  } catch {
    return String(reason)
  }
}
