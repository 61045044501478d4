import type { AppResponse } from '../../contract/messages.ts'
import type { Send } from '../connectToPage.ts'
import { createFetch } from './createFetch.ts'
import { createXMLHttpRequest } from './createXMLHttpRequest.ts'
import { RequestChannel } from './RequestChannel.ts'

/** Puts the sandbox's own fetch and XMLHttpRequest in place of the frame's, whose policy lets no request out. */
export function installNetwork(send: Send): {
  answer(id: number, response: AppResponse): void
  sent(id: number): void
  fail(id: number): void
} {
  const channel = new RequestChannel(send)
  const native = window.fetch.bind(window)
  window.fetch = createFetch(channel, native)
  window.XMLHttpRequest = createXMLHttpRequest(channel, native)
  return channel
}
