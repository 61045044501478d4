const ALWAYS = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
]

/**
 * The names of the response headers that code of another origin may read, in lower case.
 * Fetch standard, "CORS-safelisted response-header name".
 */
export function readableHeaders(answer: Headers, withCredentials: boolean): string[] {
  const exposed = (answer.get('access-control-expose-headers') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
  const all = exposed.includes('*') && !withCredentials
  return [...answer.keys()].filter(
    (name) => name !== 'set-cookie' && (all || ALWAYS.includes(name) || exposed.includes(name)),
  )
}
