/** `needle in haystack`, from `start`: its place, or -1. */
export function find(haystack: Uint8Array, needle: Uint8Array, start = 0): number {
  const first = needle[0]
  if (first === undefined) return start
  let at = haystack.indexOf(first, start)
  while (at !== -1 && at + needle.length <= haystack.length) {
    let n = 1
    while (n < needle.length && haystack[at + n] === needle[n]) n += 1
    if (n === needle.length) return at
    at = haystack.indexOf(first, at + 1)
  }
  return -1
}

/** Text whose characters are single bytes, as HTTP headers come out of WSGI. */
export function fromLatin1(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** The other way round. */
export function toLatin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
