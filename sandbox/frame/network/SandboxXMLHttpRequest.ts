import type { AppResponse } from '../../contract/messages.ts'
import { encodeBody } from './encodeBody.ts'
import { isForbiddenRequestHeader } from './forbiddenHeaders.ts'
import { HandlerTarget } from './HandlerTarget.ts'
import { readResponse } from './readResponse.ts'
import type { RequestChannel } from './RequestChannel.ts'

type ReadyState = 0 | 1 | 2 | 3 | 4

export class SandboxXMLHttpRequestUpload extends HandlerTarget {}

/** XMLHttpRequest over the sandbox's channel: states and events in the XHR standard's order. */
export class SandboxXMLHttpRequest extends HandlerTarget {
  readonly upload = new SandboxXMLHttpRequestUpload()
  responseType: XMLHttpRequestResponseType = ''
  timeout = 0
  withCredentials = false
  readonly #channel: RequestChannel
  #readyState: ReadyState = 0
  #method = 'GET'
  #url = ''
  #headers = new Headers()
  #mimeType: string | null = null
  #answer: AppResponse | null = null
  #running: AbortController | null = null

  constructor(channel: RequestChannel) {
    super()
    this.#channel = channel
  }

  get readyState(): number {
    return this.#readyState
  }
  get status(): number {
    return this.#answer?.status ?? 0
  }
  get statusText(): string {
    return this.#answer?.statusText ?? ''
  }
  get responseURL(): string {
    return this.#answer?.url.split('#')[0] ?? ''
  }

  open(method: string, url: string | URL, async = true): void {
    const fail = (text: string, name: string): never => {
      throw new DOMException(`Failed to execute 'open' on 'XMLHttpRequest': ${text}`, name)
    }
    if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(method)) {
      fail(`'${method}' is not a valid HTTP method.`, 'SyntaxError')
    }
    if (/^(connect|trace|track)$/i.test(method)) {
      fail(`'${method}' HTTP method is unsupported.`, 'SecurityError')
    }
    if (!URL.canParse(String(url), document.baseURI)) fail('Invalid URL', 'SyntaxError')
    if (!async) {
      fail(
        'The sandbox has no synchronous requests. Leave out the third argument.',
        'InvalidAccessError',
      )
    }
    this.#running?.abort()
    this.#running = null
    // Only these are written in capitals whatever the code says; `patch` is not. Fetch standard, "normalize a method".
    this.#method = /^(delete|get|head|options|post|put)$/i.test(method)
      ? method.toUpperCase()
      : method
    this.#url = new URL(url, document.baseURI).href
    this.#headers = new Headers()
    this.#answer = null
    this.#setState(1)
  }

  setRequestHeader(name: string, value: string): void {
    if (this.#readyState !== 1 || this.#running) {
      throw new DOMException(
        "Failed to execute 'setRequestHeader' on 'XMLHttpRequest': The object's state must be OPENED.",
        'InvalidStateError',
      )
    }
    if (isForbiddenRequestHeader(name, value)) {
      console.error(`Refused to set unsafe header "${name}"`)
      return
    }
    try {
      this.#headers.append(name, value)
    } catch {
      const isName = /^[!#$%&'*+\-.^_`|~\w]+$/.test(name)
      throw new DOMException(
        `Failed to execute 'setRequestHeader' on 'XMLHttpRequest': '${isName ? value : name}' is not a valid HTTP header field ${isName ? 'value' : 'name'}.`,
        'SyntaxError',
      )
    }
  }

  send(body: XMLHttpRequestBodyInit | Document | null = null): void {
    if (this.#readyState !== 1 || this.#running) {
      throw new DOMException(
        "Failed to execute 'send' on 'XMLHttpRequest': The object's state must be OPENED.",
        'InvalidStateError',
      )
    }
    const running = new AbortController()
    this.#running = running
    this.fireProgress('loadstart')
    void this.#exchange(/^(GET|HEAD)$/.test(this.#method) ? null : body, running)
  }

  abort(): void {
    const wasRunning = this.#running !== null
    this.#running?.abort()
    this.#running = null
    this.#answer = null
    if (wasRunning && this.#readyState < 4) this.#finish('abort')
    this.#readyState = 0
  }

  getResponseHeader(name: string): string | null {
    return this.#responseHeaders().get(name.toLowerCase()) ?? null
  }

  getAllResponseHeaders(): string {
    const lines = [...this.#responseHeaders()].sort(([a], [b]) => (a < b ? -1 : 1))
    return lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  }

  overrideMimeType(mimeType: string): void {
    this.#mimeType = mimeType
  }

  get response(): unknown {
    const isText = this.responseType === '' || this.responseType === 'text'
    if (isText) return this.responseText
    return this.#readyState === 4 && this.#answer
      ? readResponse(this.#answer, this.responseType)
      : null
  }

  get responseText(): string {
    if (this.responseType !== '' && this.responseType !== 'text') {
      throw new DOMException(
        `Failed to read the 'responseText' property from 'XMLHttpRequest': The value is only accessible if the object's 'responseType' is '' or 'text' (was '${this.responseType}').`,
        'InvalidStateError',
      )
    }
    if (this.#readyState < 3 || !this.#answer) return ''
    return readResponse(this.#answer, 'text', this.#mimeType) as string
  }

  get responseXML(): Document | null {
    if (this.#readyState < 4 || !this.#answer) return null
    return readResponse(this.#answer, 'document', this.#mimeType) as Document | null
  }

  async #exchange(
    body: XMLHttpRequestBodyInit | Document | null,
    running: AbortController,
  ): Promise<void> {
    const timer = this.timeout > 0 ? setTimeout(() => running.abort('timeout'), this.timeout) : 0
    try {
      const bytes = await encodeBody(body, this.#headers)
      const size = bytes?.byteLength ?? 0
      if (bytes) this.upload.fireProgress('loadstart', 0, size)
      const answer = await this.#channel.request(
        {
          initiator: 'xhr',
          method: this.#method,
          url: this.#url,
          headers: [...this.#headers],
          body: bytes,
          mode: 'cors',
          credentials: this.withCredentials ? 'include' : 'same-origin',
          redirect: 'follow',
          forcePreflight: bytes !== null && this.upload.isHeard,
        },
        running.signal,
      )
      if (this.#running !== running) return
      if (bytes)
        for (const type of ['progress', 'load', 'loadend'])
          this.upload.fireProgress(type, size, size)
      this.#receive(answer)
    } catch {
      if (this.#running !== running) return
      this.#finish(running.signal.reason === 'timeout' ? 'timeout' : 'error')
    } finally {
      clearTimeout(timer)
    }
  }

  #receive(answer: AppResponse): void {
    this.#answer = answer
    const loaded = answer.body.byteLength
    this.#setState(2)
    if (loaded > 0) {
      this.#setState(3)
      this.fireProgress('progress', loaded, loaded)
    }
    this.#running = null
    this.#setState(4)
    this.fireProgress('load', loaded, loaded)
    this.fireProgress('loadend', loaded, loaded)
  }

  #finish(type: 'abort' | 'error' | 'timeout'): void {
    this.#running = null
    this.#answer = null
    this.#setState(4)
    this.fireProgress(type)
    this.fireProgress('loadend')
  }

  #setState(state: ReadyState): void {
    this.#readyState = state
    this.dispatchEvent(new Event('readystatechange'))
  }

  #responseHeaders(): Map<string, string> {
    const headers = this.#readyState >= 2 ? (this.#answer?.headers ?? []) : []
    return new Map([...new Headers(headers)])
  }
}
