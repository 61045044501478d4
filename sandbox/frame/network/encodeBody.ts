/**
 * The bytes of a request's body; sets the Content-Type that goes with it unless the code did.
 * XHR standard, section 3.5.6 "send()".
 */
export async function encodeBody(
  body: XMLHttpRequestBodyInit | Document | null,
  headers: Headers,
): Promise<ArrayBuffer | null> {
  if (body === null || body === undefined) return null
  const isDocument = body instanceof Document
  const content = isDocument ? new XMLSerializer().serializeToString(body) : body
  // The platform encodes FormData, Blob, URLSearchParams and text, and names the type.
  const encoded = new Response(content)
  const type = isDocument ? 'text/html;charset=UTF-8' : encoded.headers.get('content-type')
  const own = headers.get('content-type')
  if (own === null) {
    // A Blob may call itself anything; only a media type is told.
    if (type && MEDIA_TYPE.test(type)) headers.set('content-type', type)
  } else if (typeof content === 'string' || content instanceof URLSearchParams) {
    headers.set('content-type', own.replace(CHARSET, asUtf8))
  }
  return encoded.arrayBuffer()
}

const MEDIA_TYPE = /^[!#$%&'*+\-.^_`|~\w]+\/[!#$%&'*+\-.^_`|~\w]+\s*(;|$)/
const CHARSET = /(charset\s*=\s*"?)([^";,\s]*)/gi

/** Text always leaves as UTF-8, whatever the code calls it. */
const asUtf8 = (whole: string, lead: string, charset: string): string =>
  charset.toLowerCase() === 'utf-8' ? whole : `${lead}UTF-8`
