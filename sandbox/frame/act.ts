import type { Action } from '../contract/messages.ts'
import { findControl, findField } from './findControl.ts'

const PATIENCE = 1000

/** Uses the app as a reader would. @returns the page's text after it; rejects with what could not be found */
export async function act(action: Action): Promise<string> {
  switch (action.do) {
    case 'fill':
      fill(await patiently(() => findField(action.label)), action.value)
      break
    case 'attach':
      attach(await patiently(() => findField(action.label)), action.files)
      break
    case 'click':
      ;(await patiently(() => findControl(action.name))).click()
      break
  }
  return document.body.innerText
}

/** Waits a second for something to appear, as a reader would. */
async function patiently<T>(find: () => T): Promise<T> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    try {
      return find()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

function fill(field: HTMLElement, value: string): void {
  // Told, not done: the focus is the reader's, who may be typing.
  field.dispatchEvent(new FocusEvent('focus'))
  if (
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
  ) {
    field.value = value
  }
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

function attach(field: HTMLElement, files: { name: string; type: string; text: string }[]): void {
  const chosen = new DataTransfer()
  for (const { name, type, text } of files) chosen.items.add(new File([text], name, { type }))
  if (field instanceof HTMLInputElement) field.files = chosen.files
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
