import { requireArguments } from '../defineInterface.ts'
import type { Navigation } from './Navigation.ts'

/** Parts that read from the address, and when set, go to the address with that part changed. */
const PARTS = ['protocol', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'] as const

/**
 * The app's `location`. Like the platform's, everything is the object's own and cannot be redefined. HTML, section 7.2.4.
 */
export function createLocation(navigation: Navigation): Location {
  const location = Object.create(Location.prototype) as Location
  const go = (address: unknown, how: 'push' | 'replace', attempt: string): void => {
    const text = `${address as string}`
    if (!URL.canParse(text, document.baseURI)) {
      throw new DOMException(`Failed to ${attempt}: '${text}' is not a valid URL.`, 'SyntaxError')
    }
    navigation.navigate(new URL(text, document.baseURI), how)
  }

  const accessor = (name: string, get: () => unknown, set?: (value: unknown) => void): void => {
    Object.defineProperty(location, name, { get, ...(set && { set }), enumerable: true })
  }
  const method = (name: string, value: (...args: unknown[]) => unknown): void => {
    Object.defineProperty(location, name, { value, enumerable: name !== 'valueOf' })
  }

  accessor('ancestorOrigins', () => NO_ANCESTORS)
  accessor(
    'href',
    () => navigation.url.href,
    (value) => go(value, 'push', "set the 'href' property on 'Location'"),
  )
  accessor('origin', () => navigation.url.origin)
  for (const part of PARTS) {
    accessor(
      part,
      () => navigation.url[part],
      (value) => {
        const here = navigation.url
        const target = new URL(here)
        target[part] = `${value as string}`
        // A fragment that is there already is gone to no further time.
        if (part === 'hash' && target.hash === here.hash) return
        if (part === 'hash' && !target.href.includes('#')) target.href += '#'
        navigation.navigate(target, 'push')
      },
    )
  }
  method('assign', function assign(...args: unknown[]) {
    requireArguments(args, 1, 'assign', 'Location')
    go(args[0], 'push', "execute 'assign' on 'Location'")
  })
  method('replace', function replace(...args: unknown[]) {
    requireArguments(args, 1, 'replace', 'Location')
    go(args[0], 'replace', "execute 'replace' on 'Location'")
  })
  method('reload', function reload() {
    navigation.reload()
  })
  method('toString', function toString() {
    return navigation.url.href
  })
  method('valueOf', function valueOf() {
    return location
  })
  Object.defineProperty(location, Symbol.toPrimitive, { value: undefined })
  return location
}

const NO_ANCESTORS = Object.freeze({
  length: 0,
  item: () => null,
  contains: () => false,
  [Symbol.iterator]: () => [][Symbol.iterator](),
})
