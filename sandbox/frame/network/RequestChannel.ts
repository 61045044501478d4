import type { AppRequest, AppResponse } from '../../contract/messages.ts'
import type { Send } from '../connectToPage.ts'

/** The network gave no answer; why is told in the console alone, as in any browser. */
export class NetworkFailure extends Error {}

interface Waiting {
  resolve(response: AppResponse): void
  reject(reason: unknown): void
  onSent(): void
}

/** Carries requests to the page and answers back. */
export class RequestChannel {
  /** Called by the app's code for each request that it begins. @throws when there are too many without a pause */
  readonly begin: () => void
  readonly #send: Send
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  constructor(send: Send, begin: () => void = () => {}) {
    this.#send = send
    this.begin = begin
  }

  /**
   * Sends a request.
   * @param onSent told when the body has left
   * @throws NetworkFailure when no answer comes that the app may read; the signal's reason when aborted
   */
  request(
    request: AppRequest,
    signal: AbortSignal,
    onSent: () => void = () => {},
  ): Promise<AppResponse> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      const abort = (): void => {
        if (!this.#waiting.delete(id)) return
        this.#send({ type: 'abort', id })
        reject(signal.reason)
      }
      signal.addEventListener('abort', abort, { once: true })
      const settled = (): void => signal.removeEventListener('abort', abort)
      this.#waiting.set(id, {
        resolve: (response) => (settled(), resolve(response)),
        reject: (reason) => (settled(), reject(reason)),
        onSent,
      })
      this.#send({ type: 'request', id, request }, request.body ? [request.body] : [])
    })
  }

  answer(id: number, response: AppResponse): void {
    this.#take(id)?.resolve(response)
  }

  sent(id: number): void {
    this.#waiting.get(id)?.onSent()
  }

  fail(id: number): void {
    this.#take(id)?.reject(new NetworkFailure())
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    return waiting
  }
}
