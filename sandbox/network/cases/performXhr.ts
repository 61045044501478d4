import type { HeaderPairs } from '../../contract/messages.ts'
import { bodyOf } from './bodyOf.ts'
import type { Outcome, RecordedRequest } from './RecordedCase.ts'

const EVENTS = ['readystatechange', 'loadstart', 'load', 'error', 'abort', 'timeout', 'loadend']

/** Makes a case's request with XMLHttpRequest, and tells what its code sees. */
export function performXhr(
  XMLHttpRequest: typeof window.XMLHttpRequest,
  request: RecordedRequest,
): Promise<Outcome> {
  const xhr = new XMLHttpRequest()
  const events: string[] = []
  const state = (): NonNullable<Outcome['xhr']> => {
    const { readyState, status, statusText, responseURL } = xhr
    return { readyState, status, statusText, responseURL, events }
  }
  return new Promise((resolve) => {
    let ending = ''
    for (const type of EVENTS) {
      xhr.addEventListener(type, () => {
        const isState = type === 'readystatechange'
        events.push(isState ? `${type}:${xhr.readyState}` : type)
        if (/^(load|error|abort|timeout)$/.test(type)) ending = type
        if (type !== 'loadend') return
        resolve({
          outcome: ending === 'load' ? 'resolved' : 'rejected',
          xhr: {
            ...state(),
            event: ending,
            headers: pairsOf(xhr.getAllResponseHeaders()),
            responseText: xhr.responseText,
            ...(request.probeHeaders && {
              getResponseHeader: Object.fromEntries(
                request.probeHeaders.map((name) => [name, xhr.getResponseHeader(name)]),
              ),
            }),
          },
        })
      })
    }
    let at = 'open'
    try {
      xhr.open(request.method ?? 'GET', request.url, request.async ?? true)
      at = 'setRequestHeader'
      for (const [name, value] of Object.entries(request.headers ?? {})) {
        xhr.setRequestHeader(name, value as string)
      }
      if (request.withCredentials) xhr.withCredentials = true
      if (request.uploadListener) xhr.upload.addEventListener('progress', () => {})
      at = 'send'
      xhr.send((request.body ? bodyOf(request.body) : null) as XMLHttpRequestBodyInit | null)
    } catch (error) {
      const { name, message } = error as Error
      resolve({ outcome: 'rejected', threwAt: at, error: { name, message }, xhr: state() })
    }
  })
}

const pairsOf = (headers: string): HeaderPairs =>
  headers
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf(': ')
      return [line.slice(0, at), line.slice(at + 2)]
    })
