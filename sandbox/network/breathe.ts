/** Milliseconds of work, after which the page's own timers and events get their turn. */
const STRETCH = 12

const { port1, port2 } = new MessageChannel()
let since: number | null = null
const waiting: (() => void)[] = []

port1.onmessage = () => {
  since = null
  for (const go of waiting.splice(0)) go()
}

/**
 * Lets the page breathe between requests: what answers them here needs no real network, so thousands would follow each other
 * without a pause.
 * @returns a promise of the next task if the work has gone on for a while; else `null`
 */
export function breathe(): Promise<void> | null {
  const now = performance.now()
  if (since === null) {
    since = now
    port2.postMessage(null)
  }
  if (now - since < STRETCH) return null
  return new Promise((resolve) => waiting.push(resolve))
}
