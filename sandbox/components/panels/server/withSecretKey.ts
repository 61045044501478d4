const ASSIGNMENT = /^SECRET_KEY *= *(['"])[^'"\n]*\1 *$/gm

/** A settings.py with another SECRET_KEY: in the line that sets it, else in one of its own at the end, which counts last. */
export function withSecretKey(settings: string, key: string): string {
  const line = `SECRET_KEY = '${key}'`
  const last = [...settings.matchAll(ASSIGNMENT)].at(-1)
  if (!last) return `${settings}${/(^|\n)$/.test(settings) ? '' : '\n'}${line}\n`
  return settings.slice(0, last.index) + line + settings.slice(last.index + last[0].length)
}
