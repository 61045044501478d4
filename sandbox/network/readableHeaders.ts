const ALWAYS = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
]
const TOKEN = /^[!#$%&'*+\-.^_`|~\w]+$/

/**
 * The names that a foreign server exposes besides those that every server does, in lower case; a list that cannot be parsed
 * exposes nothing, and a star stands for what the answer has.
 */
export function exposedNames(answer: Headers, withCredentials: boolean): string[] {
  const names = (answer.get('access-control-expose-headers') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
  if (!names.every((name) => TOKEN.test(name))) return []
  return names.includes('*') && !withCredentials ? [...answer.keys()] : names
}

/**
 * The names of the response headers that code may read. Fetch standard, "CORS-safelisted response-header name".
 * @param exposed `null` where the answer is of the page's own origin
 */
export function readableHeaders(answer: Headers, exposed: string[] | null): string[] {
  return [...answer.keys()].filter(
    (name) =>
      !/^set-cookie2?$/.test(name) &&
      (exposed === null || ALWAYS.includes(name) || exposed.includes(name)),
  )
}
