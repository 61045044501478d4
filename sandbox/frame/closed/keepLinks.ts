import type { LinkUse } from '../../contract/messages.ts'
import type { Send } from '../connectToPage.ts'
import { deferDefault } from './deferDefault.ts'
import { wrapMethod } from './wrapMethod.ts'

/**
 * No click on a link moves the frame: even a navigation that the policy stops asks the network for a connection first. What
 * nobody else takes care of (a new tab, a download, another program) is told to the page.
 */
export function keepLinks(send: Send): void {
  const tell = (link: Link): void => send({ type: 'link', url: addressOf(link), use: useOf(link) })
  addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find(isLink)
      if (link && leaves(link)) deferDefault(event, () => tell(link))
    },
    { capture: true },
  )
  // A click outside the document does not reach the window, and one that cannot be cancelled ignores it.
  const keep = (self: unknown, isHeard: boolean, click: () => unknown): unknown => {
    const link = self instanceof Element && self.closest<Link & Element>('a, area')
    if (!link || !leaves(link) || (isHeard && self.isConnected)) return click()
    tell(link)
    return withoutAddress(link, click)
  }
  wrapMethod(HTMLElement.prototype, 'click', (native) => (self, args) => {
    return keep(self, true, () => native(self, args))
  })
  wrapMethod(EventTarget.prototype, 'dispatchEvent', (native) => (self, args) => {
    const event = args[0]
    const isClick = event instanceof Event && event.type === 'click'
    return isClick ? keep(self, event.cancelable, () => native(self, args)) : native(self, args)
  })
}

/** A link without an address goes nowhere; the app's own listeners hear of the click all the same. */
function withoutAddress(link: Link, click: () => unknown): unknown {
  const written = ['href', 'xlink:href'].map((name) => [name, link.getAttribute(name)] as const)
  for (const [name] of written) link.removeAttribute(name)
  try {
    return click()
  } finally {
    for (const [name, value] of written) if (value !== null) link.setAttribute(name, value)
  }
}

type Link = HTMLAnchorElement | HTMLAreaElement | SVGAElement

const isLink = (target: unknown): target is Link =>
  target instanceof HTMLAnchorElement ||
  target instanceof HTMLAreaElement ||
  target instanceof SVGAElement

const addressOf = ({ href }: Link): string =>
  typeof href === 'string' ? href : new URL(href.baseVal, document.baseURI).href

/** Also `#part`: the frame's own address is another than the one that its `<base>` pretends. */
const leaves = (link: Link): boolean => link.hasAttribute('href') || link.hasAttribute('xlink:href')

function useOf(link: Link): LinkUse {
  if (link.hasAttribute('download')) return 'download'
  const target = link.getAttribute('target') ?? ''
  return target === '' || /^_(self|top|parent)$/i.test(target) ? 'other' : 'new-tab'
}
