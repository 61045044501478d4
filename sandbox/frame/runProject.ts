import type { RunOrder } from '../contract/messages.ts'
import type { Send } from './connectToPage.ts'
import type { Guard } from './guard/Guard.ts'
import { linkModules } from './linkModules.ts'
import { appError } from './reportErrors.ts'

/** Runs the reader's project in this document, once; a further run gets a frame of its own. */
export async function runProject(order: RunOrder, send: Send, guard: Guard): Promise<void> {
  for (const style of order.styles) {
    const element = document.createElement('style')
    element.textContent = style
    document.head.append(element)
  }
  try {
    await import(/* @vite-ignore */ linkModules(order.modules, order.packages, order.entry))
    send({ type: 'started' })
  } catch (error) {
    // The guard has told of its own error already.
    if (error !== guard.error) {
      send({ type: 'error', error: appError(error, 'uncaught') })
    }
    send({ type: 'failed-to-start' })
  }
}
