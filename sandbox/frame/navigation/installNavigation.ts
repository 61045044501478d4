import type { HistorySnapshot } from '../../contract/HistoryEntry.ts'
import { VIRTUAL_GLOBALS, type VirtualGlobals } from '../../contract/virtualGlobals.ts'
import type { Send } from '../connectToPage.ts'
import { createLocation } from './createLocation.ts'
import { followLinks } from './followLinks.ts'
import { Navigation } from './Navigation.ts'
import { VirtualHistory } from './VirtualHistory.ts'

/**
 * Gives the window the pretended address and its history. `history` and what the document tells of its address are redefined
 * in place; `location` is unforgeable, so compiled code asks for it here (see `sandbox/compiler/virtualGlobals.ts`).
 */
export function installNavigation(kept: HistorySnapshot, send: Send): Navigation {
  hideBase()
  const navigation = new Navigation(kept, send)
  const { referrer } = navigation.entry
  const location = createLocation(navigation)
  // Not the platform's constructor, which makes nothing, but so that `history instanceof History`.
  Object.defineProperty(window, 'History', {
    value: VirtualHistory,
    configurable: true,
    writable: true,
  })
  define(window, 'history', new VirtualHistory(navigation))
  define(window, 'origin', navigation.url.origin)
  define(document, 'referrer', referrer)
  define(document, 'domain', navigation.url.hostname)
  for (const name of ['URL', 'documentURI']) {
    Object.defineProperty(document, name, { get: () => navigation.url.href, configurable: true })
  }
  Object.defineProperty(window, VIRTUAL_GLOBALS, { value: virtualGlobals(location) })
  followLinks(navigation)
  return navigation
}

const define = (owner: object, name: string, value: unknown): void => {
  Object.defineProperty(owner, name, { get: () => value, configurable: true, enumerable: true })
}

function virtualGlobals(location: Location): VirtualGlobals {
  const seen = (real: object): object =>
    new Proxy(real, {
      get: (_, key) => (key === 'location' ? location : (Reflect.get(real, key) as unknown)),
      set: (_, key, value) => {
        if (key !== 'location') return Reflect.set(real, key, value)
        location.href = value as string
        return true
      },
    })
  const pageWindow = top && around(top, location)
  const standIns = new Map<unknown, object | null>([
    [top, pageWindow],
    [parent, pageWindow],
    [window, seen(window)],
    [document, seen(document)],
  ])
  return {
    get location() {
      return location
    },
    set location(value) {
      location.href = value as unknown as string
    },
    of: (owner) => standIns.get(owner) ?? owner,
  }
}

/**
 * The page around the frame, for code that breaks out of frames: what it does to the page's address it does to its own, which in
 * a tab would be the same. The rest is the page's own, and as closed to the frame as ever.
 */
function around(page: Window, location: Location): object {
  const address = new Proxy({} as Location, {
    get: (_, key) =>
      key === 'assign' || key === 'replace'
        ? location[key]
        : (Reflect.get(page.location, key) as unknown),
    set: (_, key, value) => Reflect.set(key === 'href' ? location : page.location, key, value),
  })
  return {
    get location() {
      return address
    },
    set location(value) {
      location.href = value as unknown as string
    },
  }
}

/**
 * The frame's `<base>` stands in for what a real page has by its address, where an app's page has none. Routers look for one
 * and take its address for the path under which the app lives.
 */
function hideBase(): void {
  const base = document.querySelector('base')
  if (base) Object.defineProperty(base, 'getAttribute', { value: () => null })
}
