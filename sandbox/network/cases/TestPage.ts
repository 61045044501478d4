import { createFetch } from '../../frame/network/createFetch.ts'
import { createXMLHttpRequest } from '../../frame/network/createXMLHttpRequest.ts'
import { RequestChannel } from '../../frame/network/RequestChannel.ts'
import type { FrameMessage, PageMessage } from '../../contract/messages.ts'
import { RequestDesk } from '../../session/RequestDesk.ts'
import type { Network } from '../Network.ts'

/** Both ends of a frame's network in one page, with a real port between them. */
export class TestPage {
  readonly fetch: typeof window.fetch
  readonly XMLHttpRequest: typeof window.XMLHttpRequest
  readonly #ports = new MessageChannel()
  readonly #base = document.createElement('base')
  readonly #desk: RequestDesk

  /** @param pageUrl what relative addresses are resolved against */
  constructor(network: Network, pageUrl: string) {
    const { port1: page, port2: frame } = this.#ports
    const desk = new RequestDesk(network, (message, transfer = []) =>
      page.postMessage(message, transfer),
    )
    this.#desk = desk
    page.onmessage = ({ data }: MessageEvent<FrameMessage>) => {
      if (data.type === 'request') void desk.request(data)
      if (data.type === 'abort') desk.abort(data.id)
    }
    const channel = new RequestChannel((message, transfer = []) =>
      frame.postMessage(message, transfer),
    )
    frame.onmessage = ({ data }: MessageEvent<PageMessage>) => {
      if (data.type === 'response') channel.answer(data.id, data.response)
      if (data.type === 'request-sent') channel.sent(data.id)
      if (data.type === 'request-failed') channel.fail(data.id)
    }
    const native = window.fetch.bind(window)
    this.fetch = createFetch(channel, native)
    this.XMLHttpRequest = createXMLHttpRequest(channel, native)
    this.#base.href = pageUrl
    document.head.prepend(this.#base)
  }

  close(): void {
    this.#desk.end()
    this.#ports.port1.close()
    this.#base.remove()
  }
}
