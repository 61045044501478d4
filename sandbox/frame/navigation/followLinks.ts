import type { Navigation } from './Navigation.ts'

/** Lets a click on a link go where it would in a tab: the frame itself must stay. */
export function followLinks(navigation: Navigation): void {
  // The window hears a click last, when the app's own listeners, a router's among them, had their say.
  addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
    if (!link?.href || link.hasAttribute('download')) return
    if (!/^(_self|_top|_parent)?$/i.test(link.target)) return
    if (!/^https?:$/.test(link.protocol)) return
    event.preventDefault()
    navigation.navigate(new URL(link.href), 'push')
  })
}
