import { exceptionClass, ValueError } from './exceptions.ts'

/** binascii.Error */
export class BinasciiError extends exceptionClass('binascii.Error', ValueError) {}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const PAD = 61
const FOREIGN = 255
const VALUES = new Uint8Array(256).fill(FOREIGN)
for (let value = 0; value < 64; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value

/**
 * `base64.b64decode(data)`: characters outside the alphabet are dropped, bits that are left over
 * too, and what follows the padding is not read. (CPython: a2b_base64 in Modules/binascii.c)
 * @throws BinasciiError when the padding is wrong
 */
export function b64decode(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(Math.ceil((data.length * 3) / 4))
  let size = 0
  let place = 0
  let left = 0
  let pads = 0
  for (const byte of data) {
    if (byte === PAD) {
      if (place >= 2) {
        pads += 1
        if (place + pads >= 4) return out.slice(0, size)
      }
      continue
    }
    const value = VALUES[byte]!
    if (value === FOREIGN) continue
    pads = 0
    if (place === 0) left = value
    else {
      const shift = 6 - place * 2
      out[size] = (left << (place * 2)) | (value >> shift)
      size += 1
      left = value & ((1 << shift) - 1)
    }
    place = (place + 1) % 4
  }
  if (place !== 0) throw new BinasciiError('Incorrect padding')
  return out.slice(0, size)
}

/** `base64.urlsafe_b64decode(data)` */
export function urlsafe_b64decode(data: Uint8Array): Uint8Array<ArrayBuffer> {
  return b64decode(data.map((byte) => (byte === 45 ? 43 : byte === 95 ? 47 : byte)))
}

/** `base64.b64encode(data)` */
export function b64encode(data: Uint8Array): string {
  let text = ''
  for (let at = 0; at < data.length; at += 3) {
    const [a = 0, b, c] = data.subarray(at, at + 3)
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    text += ALPHABET[bits >> 18]! + ALPHABET[(bits >> 12) & 63]!
    text += b === undefined ? '=' : ALPHABET[(bits >> 6) & 63]!
    text += c === undefined ? '=' : ALPHABET[bits & 63]!
  }
  return text
}
