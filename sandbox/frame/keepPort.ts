import type { PageMessage } from '../contract/messages.ts'
import type { Post } from './connectToPage.ts'

/**
 * Keeps the port to the page from the reader's code, which shares this realm and may replace any prototype's method: all that
 * is needed of the platform is taken now, before that code is there, and never looked up again.
 * @returns what sends over the port
 */
export function keepPort(port: MessagePort, listener: (message: PageMessage) => void): Post {
  const apply = Reflect.apply
  const dataOf = getterOf(MessageEvent.prototype, 'data')
  const post = port.postMessage.bind(port)
  hideCurrentEvent(port)
  port.onmessage = (event) => listener(apply(dataOf, event, []) as PageMessage)
  return (message, transfer) => post(message, transfer ?? [])
}

/**
 * `window.event` names the event being handled, also to code that runs when a promise is settled by its handler. DOM,
 * section 2.10. The port would stand in its `target`.
 */
function hideCurrentEvent(port: MessagePort): void {
  const apply = Reflect.apply
  const current = getterOf(window, 'event')
  const targetOf = getterOf(Event.prototype, 'target')
  const get = (): unknown => {
    const event: unknown = apply(current, window, [])
    return event && apply(targetOf, event, []) === port ? undefined : event
  }
  Object.defineProperty(window, 'event', { get, set: () => {}, enumerable: true })
}

function getterOf(owner: object, name: string): () => unknown {
  for (let at: object | null = owner; at; at = Object.getPrototypeOf(at) as object | null) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get
    if (get) return get
  }
  return () => undefined
}
