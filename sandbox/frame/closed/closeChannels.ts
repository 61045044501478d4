import { closeElements, closeMarkup } from './closeMarkup.ts'

/** Peer connections, which the Content-Security-Policy does not know. */
const CONSTRUCTORS = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel']

/** Takes away what the frame's policy cannot stop, or stops too late, before any of the reader's code runs. */
export function closeChannels(): void {
  for (const name of CONSTRUCTORS) {
    if (name in globalThis) Reflect.deleteProperty(globalThis, name)
  }
  closeMarkup()
  closeElements()
}

/**
 * The app is the top of its tab, so `parent` is its own window, as it would be there. Called when the frame itself needs its
 * parent no more. `top` cannot be redefined; what is posted to it, the page does not hear.
 */
export function closeParent(): void {
  Object.defineProperty(window, 'parent', { value: window, configurable: true })
}
