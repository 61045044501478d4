/**
 * `cgi.parse_header(line)`: the value before the first semicolon, and the parameters.
 * A semicolon between quotes separates nothing.
 */
export function parse_header(line: string): [string, Map<string, string>] {
  const [key = '', ...rest] = parseParams(`;${line}`)
  const params = new Map<string, string>()
  for (const param of rest) {
    const equals = param.indexOf('=')
    if (equals < 0) continue
    const value = param.slice(equals + 1).trim()
    params.set(param.slice(0, equals).trim().toLowerCase(), unquoteValue(value))
  }
  return [key, params]
}

/** `cgi.valid_boundary(s)`: visible ASCII and inner blanks, at most 201 characters. */
export function valid_boundary(boundary: string): boolean {
  return /^[ -~]{0,200}[!-~]\n?$/.test(boundary)
}

/** The parts of a header that begins with a semicolon. */
export function parseParams(line: string): string[] {
  const parts: string[] = []
  let rest = line
  while (rest.startsWith(';')) {
    rest = rest.slice(1)
    let end = rest.indexOf(';')
    while (end > 0 && insideQuotes(rest.slice(0, end))) end = rest.indexOf(';', end + 1)
    if (end < 0) end = rest.length
    parts.push(rest.slice(0, end).trim())
    rest = rest.slice(end)
  }
  return parts
}

function insideQuotes(text: string): boolean {
  const quotes = text.split('"').length - 1
  const escaped = text.split('\\"').length - 1
  return (quotes - escaped) % 2 === 1
}

export function unquoteValue(value: string): string {
  if (value.length < 2 || !value.startsWith('"') || !value.endsWith('"')) return value
  return value.slice(1, -1).replaceAll('\\\\', '\\').replaceAll('\\"', '"')
}
