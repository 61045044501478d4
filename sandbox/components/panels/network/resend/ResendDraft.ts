import type { RequestEntry } from '../../../../record/RequestEntry.ts'

/** A request as a reader types it. */
export interface ResendDraft {
  method: string
  url: string
  /** A header a line, `Name: value`. */
  headers: string
  body: string
}

/** What was sent, to be changed. A body that is no text cannot be typed, and is left out. */
export function draftOfRequest({
  method,
  url,
  appHeaders,
  requestBody,
}: RequestEntry): ResendDraft {
  return {
    method,
    url,
    headers: appHeaders.map(([name, value]) => `${name}: ${value}`).join('\n'),
    body: requestBody && isText(requestBody) ? new TextDecoder().decode(requestBody) : '',
  }
}

/** Whether a body can be shown in a text field and come out of it as it was. */
export function isText(bytes: Uint8Array): boolean {
  try {
    return !/\r|\0/.test(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return false
  }
}
