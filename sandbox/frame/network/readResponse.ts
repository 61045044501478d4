import type { AppResponse } from '../../contract/messages.ts'

/** An answer's body in the form that an XMLHttpRequest's `responseType` asks for. */
export function readResponse(
  { body, headers }: AppResponse,
  type: XMLHttpRequestResponseType,
  overriddenType: string | null = null,
): unknown {
  const contentType = overriddenType ?? new Headers(headers).get('content-type') ?? ''
  switch (type) {
    case 'arraybuffer':
      return body
    case 'blob':
      return new Blob([body], { type: contentType || 'text/xml' })
    case 'json':
      return parseJson(decode(body, ''))
    case 'document': {
      const essence = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
      if (!/^(text\/html|text\/xml|application\/xml|.*\+xml)$/.test(essence)) return null
      const kind = essence === 'text/html' ? 'text/html' : 'application/xml'
      return new DOMParser().parseFromString(decode(body, contentType), kind)
    }
    default:
      return decode(body, contentType)
  }
}

function decode(body: ArrayBuffer, contentType: string): string {
  const charset = /charset="?([^";\s]+)/i.exec(contentType)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
