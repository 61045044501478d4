// No key is needed to read a token: its first two parts are JSON, written in base64url.
export function decode(token) {
  const [header, payload] = token.split('.')
  return { header: readPart(header), payload: readPart(payload) }
}

function readPart(part) {
  // base64url has - and _ where base64, which atob reads, has + and /.
  const base64 = part.replaceAll('-', '+').replaceAll('_', '/')
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(bytes))
}
