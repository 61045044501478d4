const NAMES = new Set(
  `accept-charset accept-encoding access-control-request-headers access-control-request-method
  connection content-length cookie cookie2 date dnt expect host keep-alive origin
  referer set-cookie te trailer transfer-encoding upgrade user-agent via`.split(/\s+/),
)
const METHOD_OVERRIDES = new Set(['x-http-method', 'x-http-method-override', 'x-method-override'])

/**
 * Whether code may not set a request header. Fetch standard, section 2.2.2 "forbidden request-header"; `User-Agent` is
 * Chromium's own addition.
 */
export function isForbiddenRequestHeader(name: string, value: string): boolean {
  const lower = name.toLowerCase()
  if (NAMES.has(lower) || /^(proxy-|sec-)/.test(lower)) return true
  return METHOD_OVERRIDES.has(lower) && /(^|,)\s*(connect|trace|track)\s*(,|$)/i.test(value)
}
