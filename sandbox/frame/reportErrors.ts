import type { AppError } from '../contract/messages.ts'
import type { Send } from './connectToPage.ts'
import { Allowance } from './Allowance.ts'
import { callsOf } from './console/callsOf.ts'
import type { Guard } from './guard/Guard.ts'
import { withModuleNames } from './moduleNames.ts'

/** Errors that are told at once, and how many more a second; an app that throws on every frame would flood the page. */
const AT_ONCE = 50
const PER_SECOND = 5

/** Reports what reaches the window: errors that nobody caught, promises that nobody handled. */
export function reportErrors(send: Send, guard: Guard): void {
  const allowance = new Allowance(AT_ONCE, PER_SECOND)
  const report = (event: Event, reason: unknown, kind: AppError['kind']): void => {
    if (reason !== guard.error && allowance.take())
      send({ type: 'error', error: appError(reason, kind) })
    // What the page is not told again, the browser's own console need not be either.
    else event.preventDefault()
  }
  addEventListener('error', (event) => {
    if (event.error === undefined && !event.message) return
    // An error thrown in the frame's own script, which is of another origin than the frame, comes without anything but a name.
    const isHidden = event.error === null && event.lineno === 0
    report(
      event,
      isHidden && guard.error ? guard.error : (event.error ?? event.message),
      'uncaught',
    )
  })
  addEventListener('unhandledrejection', (event) => {
    report(event, event.reason, 'unhandled-rejection')
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
