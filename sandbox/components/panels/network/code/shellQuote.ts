/** A text as one word of a POSIX shell. */
export const shellQuote = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

/** Bytes as one word of bash, whatever they are. Bash manual, "ANSI-C Quoting". */
export function shellBytes(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) {
    const char = String.fromCharCode(byte)
    if (char === '\r') text += String.raw`\r`
    else if (char === '\n') text += String.raw`\n`
    else if (char === "'" || char === '\\') text += `\\${char}`
    else if (byte >= 0x20 && byte < 0x7f) text += char
    // Octal, which takes three digits and no more: `\x` would take a digit that follows for its own.
    else text += `\\${byte.toString(8).padStart(3, '0')}`
  }
  return `$'${text}'`
}
