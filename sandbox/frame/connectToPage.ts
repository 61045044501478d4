import {
  FRAME_HELLO,
  FRAME_PORT,
  FRAME_READY,
  type FrameMessage,
  type PageMessage,
} from '../contract/messages.ts'

/** Sends a message to the page, `transfer` without copying it. */
export type Send = (message: FrameMessage, transfer?: Transferable[]) => void

/**
 * Talks to the page over one port. The frame's origin is opaque, so no address can be named: the page knows the frame by its
 * window, the frame takes the one port that its parent sends.
 */
export function connectToPage(): {
  send: Send
  onMessage(listener: (message: PageMessage) => void): void
} {
  let port: MessagePort | undefined
  let listener: (message: PageMessage) => void = () => {}

  const askForPort = (): void => parent.postMessage(FRAME_READY, '*')
  const takePort = (event: MessageEvent): void => {
    if (event.source !== parent) return
    if (event.data === FRAME_HELLO && document.readyState === 'complete') return askForPort()
    if (event.data !== FRAME_PORT || !event.ports[0]) return
    // The reader's code comes later and over this port, so nothing it sends can be taken for the page's.
    removeEventListener('message', takePort)
    port = event.ports[0]
    port.onmessage = ({ data }: MessageEvent<PageMessage>) => listener(data)
  }
  addEventListener('message', takePort)
  // Not before the load event, so that the page tells this document's from that of one the app navigated to.
  if (document.readyState === 'complete') askForPort()
  else addEventListener('load', askForPort, { once: true })

  return {
    send: (message, transfer = []) => port?.postMessage(message, transfer),
    onMessage: (next) => void (listener = next),
  }
}
