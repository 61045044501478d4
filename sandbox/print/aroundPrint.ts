/**
 * Readies something for paper before the page is printed, and clears it away afterwards. Both work at once: a browser lays the
 * paper out as soon as they return.
 * @returns ends it
 */
export function aroundPrint(ready: () => void, clear: () => void): () => void {
  let isReady = false
  const print = (): void => {
    if (!isReady) ready()
    isReady = true
  }
  const end = (): void => {
    if (isReady) clear()
    isReady = false
  }
  // Either may be all that tells of it: the events are missing where a tool shows a page as on paper.
  const paper = matchMedia('print')
  const change = (): void => (paper.matches ? print() : end())
  paper.addEventListener('change', change)
  addEventListener('beforeprint', print)
  addEventListener('afterprint', end)
  return () => {
    end()
    paper.removeEventListener('change', change)
    removeEventListener('beforeprint', print)
    removeEventListener('afterprint', end)
  }
}
