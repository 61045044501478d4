const focusable =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]'

/** Whether the keyboard can be in an element: in the page, shown and not disabled. */
function isUsable(element: Element): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true })
  )
}

function focusables(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => isUsable(element) && element.tabIndex >= 0,
  )
}

/** Where the focus was, remembered while it can still be seen. */
interface Place {
  element: Element
  /** From the parent up to the root. */
  around: Element[]
  before: HTMLElement[]
  after: HTMLElement[]
}

function placeOf(element: Element, root: Element): Place {
  const around: Element[] = []
  for (let up = element.parentElement; up !== null; up = up.parentElement) {
    around.push(up)
    if (up === root) break
  }
  const before: HTMLElement[] = []
  const after: HTMLElement[] = []
  for (const other of focusables(root)) {
    const position = element.compareDocumentPosition(other)
    if (position & Node.DOCUMENT_POSITION_FOLLOWING) after.push(other)
    else if (position & Node.DOCUMENT_POSITION_PRECEDING) before.unshift(other)
  }
  return { element, around, before, after }
}

/** The nearest that is left: what followed, what came before, what stands there now; in the smallest part that is shown. */
function nearestTo(place: Place): HTMLElement | undefined {
  for (const part of place.around) {
    if (!part.isConnected) continue
    const isHere = (element: HTMLElement) => part.contains(element) && isUsable(element)
    const found = place.after.find(isHere) ?? place.before.find(isHere) ?? focusables(part)[0]
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Moves the focus to the nearest neighbour when the element that had it is removed, hidden or disabled: the browser would
 * let it fall to the body, and the next Tab would start at the top of the page (HTML standard, focus fixup).
 * @returns Ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let place: Place | null = null
  let frame = 0

  function remember(): void {
    const element = document.activeElement
    place =
      element !== null && element !== root && root.contains(element) && isUsable(element)
        ? placeOf(element, root)
        : null
  }
  function mend(): void {
    frame = 0
    const active = document.activeElement
    const isLost = active === null || active === document.body || active === place?.element
    if (place === null || !isLost || isUsable(place.element)) return
    nearestTo(place)?.focus({ preventScroll: true })
  }
  // A frame later: whoever took the element away may have put the focus somewhere itself.
  function look(): void {
    if (place !== null && frame === 0) frame = requestAnimationFrame(mend)
  }
  // A press on the empty page takes the focus away on purpose.
  function forget(): void {
    place = null
  }

  const changes = new MutationObserver(look)
  changes.observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden', 'inert', 'open', 'class', 'style'],
  })
  document.addEventListener('focusin', remember)
  document.addEventListener('pointerdown', forget, true)
  // The focus enters a frame without an event but this one.
  window.addEventListener('blur', remember)
  remember()
  return () => {
    cancelAnimationFrame(frame)
    changes.disconnect()
    document.removeEventListener('focusin', remember)
    document.removeEventListener('pointerdown', forget, true)
    window.removeEventListener('blur', remember)
  }
}
