interface CaretPlace {
  offsetNode: Node
  offset: number
}

/** The number of characters of an element's text before a point on the screen, so that an editor can put its cursor there. */
export function offsetAtPoint(element: HTMLElement, x: number, y: number): number {
  const place = caretAt(x, y)
  const pre = [...element.querySelectorAll('pre')].find((one) => one.offsetParent !== null)
  if (!place || !pre?.contains(place.offsetNode)) return 0
  const before = document.createRange()
  before.setStart(pre, 0)
  before.setEnd(place.offsetNode, place.offset)
  return before.toString().length
}

function caretAt(x: number, y: number): CaretPlace | null {
  if ('caretPositionFromPoint' in document) return document.caretPositionFromPoint(x, y)
  // Safari's older name for it.
  const range = (
    document as Document & { caretRangeFromPoint?(x: number, y: number): Range | null }
  ).caretRangeFromPoint?.(x, y)
  return range ? { offsetNode: range.startContainer, offset: range.startOffset } : null
}
