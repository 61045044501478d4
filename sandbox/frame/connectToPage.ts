import {
  FRAME_HELLO,
  FRAME_PORT,
  FRAME_READY,
  type FrameBatch,
  type FrameMessage,
  type PageMessage,
} from '../contract/messages.ts'
import { keepPort } from './keepPort.ts'

/** Sends a message to the page, `transfer` without copying it. */
export type Send = (message: FrameMessage, transfer?: Transferable[]) => void

/** The same for what goes over the port. */
export type Post = (message: FrameMessage | FrameBatch, transfer?: Transferable[]) => void

/**
 * Talks to the page over one port. The frame's origin is opaque, so no address can be named: the page knows the frame by its
 * window, the frame takes the one port that its parent sends.
 */
export function connectToPage(): {
  post: Post
  onMessage(listener: (message: PageMessage) => void): void
} {
  let post: Post = () => {}
  let listener: (message: PageMessage) => void = () => {}

  const askForPort = (): void => parent.postMessage(FRAME_READY, '*')
  const takePort = (event: MessageEvent): void => {
    if (event.source !== parent) return
    if (event.data === FRAME_HELLO && document.readyState === 'complete') return askForPort()
    if (event.data !== FRAME_PORT || !event.ports[0]) return
    // The reader's code comes later and over this port, so nothing it sends can be taken for the page's.
    removeEventListener('message', takePort)
    post = keepPort(event.ports[0], (message) => listener(message))
  }
  addEventListener('message', takePort)
  // Not before the load event, so that the page tells this document's from that of one the app navigated to.
  if (document.readyState === 'complete') askForPort()
  else addEventListener('load', askForPort, { once: true })

  return {
    post: (message, transfer) => post(message, transfer),
    onMessage: (next) => void (listener = next),
  }
}
