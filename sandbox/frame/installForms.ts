import type { Send } from './connectToPage.ts'

/**
 * A form that nobody handles would leave the page; the frame must not. The page is told instead, so that it can do what a
 * browser does (load the app anew) and say why.
 */
export function installForms(send: Send): void {
  // The window hears a submit last, when the app's own listeners had their say.
  addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    const form = event.target as HTMLFormElement
    send({ type: 'submit', action: form.action, method: form.method.toUpperCase() })
  })
}
