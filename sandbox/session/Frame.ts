import {
  FRAME_PORT,
  FRAME_READY,
  type FrameMessage,
  type PageMessage,
} from '../contract/messages.ts'

/** Silence after which a frame counts as not started. Milliseconds. */
const PATIENCE = 5000

/** An opaque-origin frame for one run, and the port to it. */
export class Frame {
  readonly element: HTMLIFrameElement
  /** Rejects when the frame's script does not answer. */
  readonly ready: Promise<void>
  #port: MessagePort | null = null
  #giveUp: () => void = () => {}

  /** Told what the frame says; it says nothing before it has its code. */
  onMessage: (message: FrameMessage) => void = () => {}
  /** Told when the frame shows another page than its own, e.g. the browser's for a navigation that the policy stopped. */
  onGone: () => void = () => {}

  /**
   * @param src address of the frame's page, on this site
   * @param title what a screen reader calls it
   */
  constructor(src: string, title: string) {
    this.element = document.createElement('iframe')
    this.element.title = title
    // Never allow-same-origin: the reader's code must not reach the page.
    this.element.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals')
    this.element.src = src
    let loads = 0
    this.element.addEventListener('load', () => {
      if (++loads > 1) this.onGone()
    })
    this.ready = this.#connect()
    // Who waits for it is told; a frame made ahead has nobody waiting yet.
    this.ready.catch(() => {})
  }

  send(message: PageMessage, transfer: Transferable[] = []): void {
    this.#port?.postMessage(message, transfer)
  }

  /** Takes the frame and all it runs away. */
  remove(): void {
    this.#giveUp()
    this.#port?.close()
    this.#port = null
    this.element.remove()
  }

  #connect(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#giveUp()
        reject(new Error('Failed to start the preview: its frame did not answer. Try again.'))
      }, PATIENCE)
      const greet = (event: MessageEvent): void => {
        // The frame's origin is "null", so its window is what tells it from others.
        if (event.source !== this.element.contentWindow || event.data !== FRAME_READY) return
        this.#giveUp()
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = ({ data }: MessageEvent<FrameMessage>) => this.onMessage(data)
        this.#port = port1
        this.element.contentWindow?.postMessage(FRAME_PORT, '*', [port2])
        resolve()
      }
      this.#giveUp = () => {
        clearTimeout(timer)
        removeEventListener('message', greet)
      }
      addEventListener('message', greet)
    })
  }
}
