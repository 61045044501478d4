/** What the sandbox cannot do without, in words; `null` when the browser has it all. */
export function missingFeature(): string | null {
  // Where a page's modules run, observers and sandboxed frames are there.
  if (!globalThis.MessageChannel) return 'MessageChannel'
  if (!Array.prototype.findLast) return 'a JavaScript engine of 2022 or later'
  return null
}
