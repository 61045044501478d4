/** What the browser holds against an answer, in Chromium's words; `null`: the app may read it. */
export type Refusal = string | null

const XHR_TAIL =
  ' The credentials mode of requests initiated by the XMLHttpRequest is controlled by the withCredentials attribute.'

/**
 * Whether code of `origin` may read an answer. Fetch standard, section 4.10 "CORS check".
 * @param withCredentials whether the request's credentials mode is `include`
 */
export function accessCheck(
  answer: Headers,
  origin: string,
  withCredentials: boolean,
  initiator: 'fetch' | 'xhr',
): Refusal {
  const allowed = answer.get('access-control-allow-origin')
  const tail = initiator === 'xhr' ? XHR_TAIL : ''
  if (allowed === '*') {
    if (!withCredentials) return null
    return `The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.${tail}`
  }
  if (allowed === null) {
    return "No 'Access-Control-Allow-Origin' header is present on the requested resource."
  }
  if (allowed !== origin) return originMismatch(allowed)
  const credentials = answer.get('access-control-allow-credentials') ?? ''
  if (withCredentials && credentials !== 'true') {
    return `The value of the 'Access-Control-Allow-Credentials' header in the response is '${credentials}' which must be 'true' when the request's credentials mode is 'include'.${tail}`
  }
  return null
}

function originMismatch(allowed: string): string {
  // Chromium shows control characters by their code.
  const value = allowed.replace(
    /\p{Cc}/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const advice = 'Have the server send the header with a valid value.'
  if (/[ ,]/.test(allowed)) {
    return `The 'Access-Control-Allow-Origin' header contains multiple values '${value}', but only one is allowed. ${advice}`
  }
  if (allowed !== 'null' && !URL.canParse(allowed)) {
    return `The 'Access-Control-Allow-Origin' header contains the invalid value '${value}'. ${advice}`
  }
  return `The 'Access-Control-Allow-Origin' header has a value '${value}' that is not equal to the supplied origin. ${advice}`
}
