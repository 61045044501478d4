import type { RecordedBody } from './RecordedCase.ts'

/** Makes the body that a case describes. */
export function bodyOf(body: RecordedBody): XMLHttpRequestBodyInit | ReadableStream {
  switch (body.kind) {
    case 'string':
      return body.value
    case 'json':
      return JSON.stringify(body.value)
    case 'arraybuffer':
      return new TextEncoder().encode(body.value).buffer
    case 'blob':
      return new Blob([body.value], body.type === undefined ? {} : { type: body.type })
    case 'stream':
      return new Blob([body.value]).stream()
    case 'urlsearchparams':
      return new URLSearchParams(body.entries)
    case 'formdata': {
      const form = new FormData()
      for (const [name, value, file, type] of body.entries) {
        if (file === undefined) form.append(name, value)
        else form.append(name, new Blob([value], { type: type ?? '' }), file)
      }
      return form
    }
  }
}
