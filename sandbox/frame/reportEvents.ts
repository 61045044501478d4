import { LONGEST_NAME, type DomEvent } from '../contract/DomEvent.ts'
import { Allowance } from './Allowance.ts'
import type { Send } from './connectToPage.ts'
import { namesOf } from './findControl.ts'

/** Events that are told at once, and how many more a second: a form can be sent in a loop. */
const AT_ONCE = 20
const PER_SECOND = 10
const CONTROLS = 'button, a, summary, label, input, select, textarea, [role=button]'
const BUTTON = /^(button|image|reset|submit)$/

/** Tells the page what the app's user does. Events that code makes up are not told: the browser does not trust them either. */
export function reportEvents(send: Send): void {
  const allowance = new Allowance(AT_ONCE, PER_SECOND)
  for (const type of ['change', 'click', 'submit'] as const) {
    addEventListener(
      type,
      ({ isTrusted, target }) => {
        const told = isTrusted && target instanceof Element && describe(type, target)
        if (told && allowance.take()) send({ type: 'dom-event', event: { type, ...told } })
      },
      { capture: true },
    )
  }
}

/** @returns `null` for what is no news: a click into a field, or one on a label, which goes on to its field */
function describe(type: DomEvent['type'], target: Element): Omit<DomEvent, 'type'> | null {
  if (type === 'submit') return { control: 'form', name: nameOf(target) }
  if (type === 'change') return { control: 'field', name: nameOf(target) }
  const control = target.closest(CONTROLS)
  if (!control) {
    // A click beside everything has the text of the whole page for its name.
    return target.textContent.length > LONGEST_NAME || target === document.body
      ? null
      : { control: 'other', name: nameOf(target) }
  }
  const isInput = control instanceof HTMLInputElement
  if (isInput ? !BUTTON.test(control.type) : control.matches('label, select, textarea')) return null
  return { control: control.matches('a') ? 'link' : 'button', name: nameOf(control) }
}

/** A form is no more than what it is labelled as: its text is that of everything in it. */
const nameOf = (element: Element): string =>
  ((element instanceof HTMLFormElement ? element.ariaLabel : namesOf(element)[0]) ?? '').slice(
    0,
    LONGEST_NAME,
  )
