import type { AppResponse } from '../../contract/messages.ts'

const WITHOUT_BODY = [101, 103, 204, 205, 304]

/** A Response that says of itself what the network knows: a Response made by hand has no address and the type "default". */
export class SandboxResponse extends Response {
  readonly #answer: AppResponse

  constructor(answer: AppResponse, body: BodyInit | null = answer.body) {
    // An opaque answer has status 0, which no Response can be made with.
    const status = answer.status === 0 ? 200 : answer.status
    super(WITHOUT_BODY.includes(status) || answer.status === 0 ? null : body, {
      status,
      statusText: answer.statusText,
      headers: answer.headers,
    })
    this.#answer = answer
  }

  override get url(): string {
    return this.#answer.url
  }

  override get redirected(): boolean {
    return this.#answer.redirected
  }

  override get type(): ResponseType {
    return this.#answer.type
  }

  override get status(): number {
    return this.#answer.status
  }

  override get ok(): boolean {
    return this.status >= 200 && this.status < 300
  }

  override clone(): Response {
    return new SandboxResponse(this.#answer, super.clone().body)
  }
}

// To the reader's code, and in its console, it is a Response.
Object.defineProperty(SandboxResponse, 'name', { value: 'Response' })
