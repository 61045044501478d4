import { FRAME_HELLO, FRAME_WAITING } from '../contract/messages.ts'

// The only script of a frame that stands in the page's HTML though its reader may never come to it. The frame's own script,
// whose file this one's element names, is loaded when the page asks for it.
const { main } = (document.currentScript as HTMLScriptElement).dataset

addEventListener('message', function start(event: MessageEvent): void {
  if (event.source !== parent || event.data !== FRAME_HELLO) return
  removeEventListener('message', start)
  const script = document.createElement('script')
  // Not against the document's base: that is the pretended origin.
  script.src = new URL(main ?? '', location.href).href
  document.head.append(script)
})
parent.postMessage(FRAME_WAITING, '*')
