import type { AppResponse } from '../../contract/messages.ts'
import type { Send } from '../connectToPage.ts'
import type { Guard } from '../guard/Guard.ts'
import { createFetch } from './createFetch.ts'
import { createXMLHttpRequest } from './createXMLHttpRequest.ts'
import { RequestChannel } from './RequestChannel.ts'

/** What a request costs of the turns that code has: 15,000 of them without a pause are its end. */
const TURNS_OF_A_REQUEST = 4000

/** Puts the sandbox's own fetch and XMLHttpRequest in place of the frame's, whose policy lets no request out. */
export function installNetwork(
  send: Send,
  guard: Guard,
): {
  answer(id: number, response: AppResponse): void
  sent(id: number): void
  fail(id: number): void
} {
  const channel = new RequestChannel(send, () => guard.spend(TURNS_OF_A_REQUEST))
  const native = window.fetch.bind(window)
  window.fetch = createFetch(channel, native)
  window.XMLHttpRequest = createXMLHttpRequest(channel, native)
  return channel
}
