import { HandlerTarget } from './HandlerTarget.ts'
import type { RequestChannel } from './RequestChannel.ts'
import { SandboxXMLHttpRequest, SandboxXMLHttpRequestUpload } from './SandboxXMLHttpRequest.ts'

const PROGRESS = ['loadstart', 'progress', 'abort', 'error', 'load', 'timeout', 'loadend']

/**
 * The sandbox's `XMLHttpRequest`, whose requests travel over the channel.
 * @param native for `data:` and `blob:` addresses, which need no network
 */
export function createXMLHttpRequest(
  channel: RequestChannel,
  native: typeof fetch,
): typeof window.XMLHttpRequest {
  class XMLHttpRequest extends SandboxXMLHttpRequest {
    constructor() {
      super(channel, native)
    }
  }
  HandlerTarget.defineHandlers(SandboxXMLHttpRequest, [...PROGRESS, 'readystatechange'])
  HandlerTarget.defineHandlers(SandboxXMLHttpRequestUpload, PROGRESS)
  const constants = { UNSENT: 0, OPENED: 1, HEADERS_RECEIVED: 2, LOADING: 3, DONE: 4 }
  Object.assign(XMLHttpRequest, constants)
  Object.assign(SandboxXMLHttpRequest.prototype, constants)
  return XMLHttpRequest as unknown as typeof window.XMLHttpRequest
}
