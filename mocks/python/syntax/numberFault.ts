const BASES: Record<string, [name: string, digits: RegExp]> = {
  b: ['binary', /[01_]/],
  o: ['octal', /[0-7_]/],
}

/** What CPython refuses in a number, and where. Source: verify_end_of_number and others, Parser/tokenizer.c */
export function numberFault(
  source: string,
  from: number,
  to: number,
): { at: number; message: string } | undefined {
  const text = source.slice(from, to)
  const [name, digits] = BASES[text[1]?.toLowerCase() ?? ''] ?? []
  if (name && digits && text[0] === '0') {
    const wrong = [...text].findIndex((char, index) => index > 1 && !digits.test(char))
    if (wrong === -1) return undefined
    return { at: from + wrong, message: `invalid digit '${text[wrong]}' in ${name} literal` }
  }
  if (/^0[xX]/.test(text)) return undefined
  const doubled = /_(?=_|$|\D)/.exec(text)
  if (doubled) return { at: from + doubled.index, message: 'invalid decimal literal' }
  if (/^0[\d_]*[1-9]\d*$/.test(text)) {
    const message =
      'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers'
    return { at: from, message }
  }
  const exponent = /[eE][+-]?$/.exec(text)
  if (exponent) return { at: from + exponent.index - 1, message: 'invalid decimal literal' }
  const next = source[to] ?? ''
  const isWord = /^(and|else|for|if|in|is|or|not)\b/.test(source.slice(to))
  if (/[\p{ID_Start}_]/u.test(next) && !isWord) {
    return { at: to - 1, message: 'invalid decimal literal' }
  }
  return undefined
}
