import type { LayoutName } from './LayoutName.ts'

/**
 * Lets the Tab key meet code and app in the order in which they are seen. It is the code that moves: a frame that is moved
 * loads anew.
 * @param panes holds code and app
 */
export function orderPanes(panes: HTMLElement, code: HTMLElement, layout: LayoutName): void {
  const comesLast = layout === 'stacked-app-first'
  if ((comesLast ? panes.lastElementChild : panes.firstElementChild) === code) return
  const { activeElement: focused } = document
  if (comesLast) panes.append(code)
  else panes.prepend(code)
  if (focused instanceof HTMLElement && code.contains(focused))
    focused.focus({ preventScroll: true })
}
