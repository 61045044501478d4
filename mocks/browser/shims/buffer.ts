/**
 * What jsonwebtoken and its parts ask of Node's Buffer: text to bytes and back, in few encodings.
 * The whole of it, polyfilled, is 8 kB.
 */
type Encoding = 'utf8' | 'utf-8' | 'base64' | 'binary' | 'latin1'

class Bytes extends Uint8Array {
  override toString(encoding: Encoding = 'utf8'): string {
    if (encoding === 'utf8' || encoding === 'utf-8') return new TextDecoder().decode(this)
    const text = String.fromCharCode(...this)
    return encoding === 'base64' ? btoa(text) : text
  }
}

function from(content: string | ArrayLike<number>, encoding: Encoding = 'utf8'): Bytes {
  if (typeof content !== 'string') return new Bytes(content)
  if (encoding === 'utf8' || encoding === 'utf-8') {
    return new Bytes(new TextEncoder().encode(content))
  }
  const text = encoding === 'base64' ? atob(toStandard(content)) : content
  return new Bytes(Array.from(text, (char) => char.charCodeAt(0)))
}

/** Node reads both alphabets of base64, with and without padding. */
function toStandard(base64: string): string {
  return base64
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^A-Za-z0-9+/]/g, '')
}

export const Buffer = {
  from,
  alloc: (length: number) => new Bytes(length),
  isBuffer: (value: unknown) => value instanceof Uint8Array,
}
