/** What the sandbox cannot do without, in words; `null` when the browser has it all. */
export function missingFeature(): string | null {
  if (typeof MessageChannel === 'undefined') return 'MessageChannel'
  if (typeof IntersectionObserver === 'undefined') return 'IntersectionObserver'
  if (!('sandbox' in HTMLIFrameElement.prototype)) return 'sandboxed frames'
  if (!('noModule' in HTMLScriptElement.prototype)) return 'JavaScript modules'
  if (typeof Array.prototype.findLast !== 'function') return 'a JavaScript engine of 2022 or later'
  return null
}
