import type { Send } from './connectToPage.ts'

const later = setTimeout.bind(window)

/** Tells the page of an Escape that the app has no use for: keys pressed in a frame of another origin never reach it. */
export function reportEscape(send: Send): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return
      // The app's own listeners come after this one.
      later(() => {
        if (!event.defaultPrevented) send({ type: 'escape' })
      })
    },
    { capture: true },
  )
}
