/** A token's parts, decoded but not verified. */
export interface DecodedToken {
  parts: [header: string, payload: string, signature: string]
  /** `null` where a part is no JSON. */
  header: unknown
  payload: unknown
}

/** Takes a token apart. RFC 7519, section 3; RFC 7515, section 7.1. */
export function decodeToken(token: string): DecodedToken {
  const [header = '', payload = '', signature = ''] = token.split('.')
  return {
    parts: [header, payload, signature],
    header: parse(header),
    payload: parse(payload),
  }
}

function parse(part: string): unknown {
  try {
    const binary = atob(part.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
