import type { Send } from '../connectToPage.ts'
import { deferDefault } from './deferDefault.ts'
import { wrapMethod } from './wrapMethod.ts'

/**
 * A form that nobody handles would leave the page; the frame must not. The page is told instead, so that it can do what a
 * browser does (load the app anew) and say why.
 */
export function keepForms(send: Send): void {
  const tell = (form: HTMLFormElement, submitter: Element | null): void => {
    const of = (name: string): string => submitter?.getAttribute(`form${name}`) ?? ''
    const action = new URL(of('action') || (form.getAttribute('action') ?? ''), document.baseURI)
    const method = of('method') || form.method
    send({ type: 'submit', action: action.href, method: method.toUpperCase() })
  }
  addEventListener(
    'submit',
    (event) => {
      const { target: form, submitter } = event
      if (!(form instanceof HTMLFormElement)) return
      // The one kind that goes nowhere: it closes the dialog that it stands in.
      if ((submitter?.getAttribute('formmethod') ?? form.method) === 'dialog') return
      deferDefault(event, () => tell(form, submitter))
    },
    { capture: true },
  )
  // Submits without an event.
  wrapMethod(HTMLFormElement.prototype, 'submit', () => (self) => {
    if (self instanceof HTMLFormElement && self.isConnected) tell(self, null)
  })
}
