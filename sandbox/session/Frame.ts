import {
  FRAME_HELLO,
  FRAME_PORT,
  FRAME_READY,
  FRAME_WAITING,
  type PageMessage,
} from '../contract/messages.ts'

/** Silence after which a frame counts as not started. Milliseconds. */
const PATIENCE = 5000

/** What the frame may do. Never allow-same-origin: the reader's code must not reach the page. */
export const FRAME_SANDBOX = 'allow-scripts allow-forms allow-modals'

/** An opaque-origin frame for one run, and the port to it. */
export class Frame {
  static readonly #all = new Set<Frame>()

  /** Takes every frame of the page away, which alone ends a process that hangs. */
  static removeAll(): void {
    for (const frame of Frame.#all) frame.remove()
    // Those of the page's own HTML that nobody took over yet are of the same process.
    for (const ahead of document.querySelectorAll('.lab-stage iframe')) ahead.remove()
  }

  readonly element: HTMLIFrameElement
  /** Rejects when the frame's script does not answer. */
  readonly ready: Promise<void>
  #port: MessagePort | null = null
  #giveUp: () => void = () => {}

  /** Told what came over the port; code of others runs at its other end. */
  onMessage: (data: unknown) => void = () => {}
  /** Told when the frame shows another page than its own, e.g. the browser's for a navigation that the policy stopped. */
  onGone: () => void = () => {}

  /**
   * Makes a frame; it starts when it is put into the page.
   * @param src address of the frame's page, on this site
   * @param title what a screen reader calls it
   */
  static create(src: string, title: string): Frame {
    const element = document.createElement('iframe')
    element.title = title
    element.setAttribute('sandbox', FRAME_SANDBOX)
    element.src = src
    return new Frame(element, 0)
  }

  /**
   * Takes over a frame that stands in the page's own HTML, and so started before any script of the page.
   * @param element with the attributes that `create` gives one
   */
  static adopt(element: HTMLIFrameElement): Frame {
    return new Frame(element, 1)
  }

  /** @param loads how often it has loaded, at least, once it is ready */
  private constructor(element: HTMLIFrameElement, loads: 0 | 1) {
    this.element = element
    let seen = 0
    element.addEventListener('load', () => {
      if (++seen > 1) this.onGone()
    })
    Frame.#all.add(this)
    this.ready = this.#connect().then(() => void (seen = Math.max(seen, loads)))
    // Who waits for it is told; a frame made ahead has nobody waiting yet.
    this.ready.catch(() => {})
  }

  get isRemoved(): boolean {
    return !Frame.#all.has(this)
  }

  send(message: PageMessage, transfer: Transferable[] = []): void {
    this.#port?.postMessage(message, transfer)
  }

  /** An Escape that was pressed in the frame goes on in the page, from the element that has the focus. */
  passEscape(): void {
    // Said at another time it is not true: code of others runs there.
    if (document.activeElement !== this.element) return
    const how = { key: 'Escape', bubbles: true, cancelable: true }
    this.element.dispatchEvent(new KeyboardEvent('keydown', how))
  }

  /** Takes the frame and all it runs away. */
  remove(): void {
    Frame.#all.delete(this)
    this.#giveUp()
    this.#port?.close()
    this.#port = null
    this.element.remove()
  }

  #connect(): Promise<void> {
    return new Promise((resolve, reject) => {
      const hello = (): void => this.element.contentWindow?.postMessage(FRAME_HELLO, '*')
      const timer = setTimeout(() => {
        this.#giveUp()
        reject(new Error('Failed to start the preview: its frame did not answer. Try again.'))
      }, PATIENCE)
      const greet = (event: MessageEvent): void => {
        // The frame's origin is "null", so its window is what tells it from others.
        if (event.source !== this.element.contentWindow) return
        if (event.data === FRAME_WAITING) return hello()
        if (event.data !== FRAME_READY) return
        this.#giveUp()
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = ({ data }: MessageEvent<unknown>) => this.onMessage(data)
        this.#port = port1
        this.element.contentWindow?.postMessage(FRAME_PORT, '*', [port2])
        resolve()
      }
      this.#giveUp = () => {
        clearTimeout(timer)
        removeEventListener('message', greet)
      }
      addEventListener('message', greet)
      // A frame that was there first has said so when nobody listened.
      hello()
    })
  }
}
