import type { FrameMessage, PageMessage } from '../contract/messages.ts'
import type { Network } from '../network/Network.ts'

type Send = (message: PageMessage, transfer?: Transferable[]) => void

/** Takes the requests of one frame to the network, and the answers back. */
export class RequestDesk {
  readonly #network: Network
  readonly #send: Send
  readonly #underWay = new Map<number, AbortController>()

  constructor(network: Network, send: Send) {
    this.#network = network
    this.#send = send
  }

  async request({ id, request }: FrameMessage & { type: 'request' }): Promise<void> {
    const abort = new AbortController()
    this.#underWay.set(id, abort)
    const response = await this.#network.fetch(request, {
      signal: abort.signal,
      ...(request.body && { onSent: () => this.#send({ type: 'request-sent', id }) }),
    })
    this.#underWay.delete(id)
    if (response) this.#send({ type: 'response', id, response }, [response.body])
    else this.#send({ type: 'request-failed', id })
  }

  abort(id: number): void {
    this.#underWay.get(id)?.abort()
  }

  /** Aborts everything under way. */
  end(): void {
    for (const request of this.#underWay.values()) request.abort()
  }
}
