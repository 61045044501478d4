/** The one change that makes one text of another: what both begin and end with stays, and so do cursors and marks in it. */
export function changeBetween(
  old: string,
  text: string,
): { from: number; to: number; insert: string } | null {
  if (old === text) return null
  const most = Math.min(old.length, text.length)
  let start = 0
  while (start < most && old[start] === text[start]) start++
  let end = 0
  while (end < most - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++
  return { from: start, to: old.length - end, insert: text.slice(start, text.length - end) }
}
