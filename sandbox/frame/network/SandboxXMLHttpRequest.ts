import type { AppRequest, AppResponse } from '../../contract/messages.ts'
import { encodeBody } from './encodeBody.ts'
import { isForbiddenRequestHeader } from './forbiddenHeaders.ts'
import { HandlerTarget } from './HandlerTarget.ts'
import { headerFor } from './headerFor.ts'
import { readResponse } from './readResponse.ts'
import type { RequestChannel } from './RequestChannel.ts'
import { requestNatively } from './requestNatively.ts'
import { checkHeader, checkOpen, notOpened } from './xhrErrors.ts'
import { XhrOptions } from './XhrOptions.ts'
import { UploadProgress } from './UploadProgress.ts'

type ReadyState = 0 | 1 | 2 | 3 | 4
type Ending = 'abort' | 'error' | 'timeout'

/** What one `send` has under way. */
interface Running {
  abort: AbortController
  upload: UploadProgress
}

/** XMLHttpRequest over the sandbox's channel: states and events in the XHR standard's order. */
export class SandboxXMLHttpRequest extends XhrOptions {
  readonly upload = new SandboxXMLHttpRequestUpload()
  readonly #channel: RequestChannel
  readonly #native: typeof fetch
  #readyState: ReadyState = 0
  #method = 'GET'
  #url = ''
  #headers = new Headers()
  #mimeType: string | null = null
  #answer: AppResponse | null = null
  #response: unknown = undefined
  #running: Running | null = null

  /** @param native for `data:` and `blob:` addresses, which need no network */
  constructor(channel: RequestChannel, native: typeof fetch) {
    super()
    this.#channel = channel
    this.#native = native
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
    const checked = checkOpen(String(method), url, async)
    this.#running?.abort.abort()
    this.#running = null
    this.#method = checked.method
    this.#url = checked.url
    this.#headers = new Headers()
    this.#forget()
    if (this.#readyState !== 1) this.#setState(1)
  }

  setRequestHeader(name: string, value: string): void {
    if (this.#readyState !== 1 || this.#running) throw notOpened('setRequestHeader')
    const checked = checkHeader(String(name), String(value))
    if (isForbiddenRequestHeader(name, checked)) {
      console.error(`Refused to set unsafe header "${name}"`)
    } else this.#headers.append(name, checked)
  }

  send(body: XMLHttpRequestBodyInit | Document | null = null): void {
    if (this.#readyState !== 1 || this.#running) throw notOpened('send')
    this.#channel.begin()
    if (this.#url.startsWith('ftp:')) {
      console.error('FTP is not supported.')
      return this.#finish('error', null)
    }
    const sent = /^(GET|HEAD)$/.test(this.#method) ? null : body
    const upload = new UploadProgress(this.upload, sent !== null)
    const running = { abort: new AbortController(), upload }
    this.#running = running
    this.fireProgress('loadstart')
    if (this.#running === running) void this.#exchange(sent, running)
  }

  abort(): void {
    const running = this.#running
    this.#running = null
    running?.abort.abort()
    if (running && this.#readyState < 4) this.#finish('abort', running)
    if (this.#readyState === 4) this.#readyState = 0
    this.#forget()
  }

  getResponseHeader(name: string): string | null {
    return this.#readyState < 2 || !this.#answer ? null : headerFor(this.#answer, String(name))
  }

  getAllResponseHeaders(): string {
    if (this.#readyState < 2 || !this.#answer) return ''
    const lines = [...new Headers(this.#answer.headers)]
    return lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  }

  overrideMimeType(mimeType: string): void {
    this.#mimeType = mimeType
  }

  get response(): unknown {
    const isText = this.responseType === '' || this.responseType === 'text'
    if (isText) return this.responseText
    if (this.#readyState < 4 || !this.#answer) return null
    // The same object each time, as with any browser.
    if (this.#response === undefined) {
      this.#response = readResponse(this.#answer, this.responseType, this.#mimeType)
    }
    return this.#response
  }

  get responseText(): string {
    this.requireType('responseText', '', 'text')
    if (this.#readyState < 3 || !this.#answer) return ''
    return readResponse(this.#answer, 'text', this.#mimeType) as string
  }

  get responseXML(): Document | null {
    this.requireType('responseXML', '', 'document')
    if (this.#readyState < 4 || !this.#answer) return null
    return readResponse(this.#answer, 'document', this.#mimeType) as Document | null
  }

  async #exchange(body: XMLHttpRequestBodyInit | Document | null, running: Running): Promise<void> {
    const { abort, upload } = running
    const stopClock = this.startClock(() => abort.abort('timeout'))
    try {
      const bytes = await encodeBody(body, this.#headers)
      if (this.#running !== running) return
      const request = this.#request(bytes, upload.isHeard)
      upload.start(bytes?.byteLength ?? 0)
      const answer = await (/^(data|blob):/.test(this.#url)
        ? requestNatively(request, abort.signal, this.#native)
        : this.#channel.request(request, abort.signal, () => upload.finish()))
      if (this.#running !== running) return
      upload.finish()
      this.#receive(answer)
    } catch {
      if (this.#running !== running) return
      this.#finish(abort.signal.reason === 'timeout' ? 'timeout' : 'error', running)
    } finally {
      stopClock()
    }
  }

  #request(body: ArrayBuffer | null, forcePreflight: boolean): AppRequest {
    return {
      initiator: 'xhr',
      method: this.#method,
      url: this.#url,
      headers: [...this.#headers],
      body,
      mode: 'cors',
      credentials: this.withCredentials ? 'include' : 'same-origin',
      redirect: 'follow',
      cache: 'default',
      forcePreflight,
      hasStreamBody: false,
    }
  }

  #receive(answer: AppResponse): void {
    this.#answer = answer
    const loaded = answer.body.byteLength
    // Each event may make the code abort this request or open another.
    const isCurrent = (): boolean => this.#answer === answer
    this.#setState(2)
    if (loaded > 0 && isCurrent()) this.#setState(3)
    if (loaded > 0 && isCurrent()) this.fireProgress('progress', loaded, loaded)
    if (!isCurrent()) return
    this.#running = null
    this.#setState(4)
    if (isCurrent()) this.fireProgress('load', loaded, loaded)
    if (isCurrent()) this.fireProgress('loadend', loaded, loaded)
  }

  #finish(type: Ending, running: Running | null): void {
    this.#running = null
    this.#forget()
    this.#setState(4)
    running?.upload.fail(type)
    this.fireProgress(type)
    this.fireProgress('loadend')
  }

  #forget(): void {
    this.#answer = null
    this.#response = undefined
  }

  #setState(state: ReadyState): void {
    this.#readyState = state
    this.dispatchEvent(new Event('readystatechange'))
  }
}

export class SandboxXMLHttpRequestUpload extends HandlerTarget {}
