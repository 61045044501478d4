import { defineInterface, requireArguments } from '../defineInterface.ts'
import type { Navigation } from './Navigation.ts'

/** Chromium lets a page change its address this often in this time (milliseconds), and ignores what is more. */
const MOST_CHANGES = 200
const SPAN = 10_000

const navigationOf = new WeakMap<VirtualHistory, Navigation>()

/** @throws TypeError when a method is called on something else */
function navigation(history: VirtualHistory): Navigation {
  const found = navigationOf.get(history)
  if (!found) throw new TypeError('Illegal invocation')
  return found
}

/** The interface `History`. HTML, section 7.2.5. */
export class VirtualHistory {
  #changes: number[] = []

  constructor(owner: Navigation) {
    navigationOf.set(this, owner)
  }

  get length(): number {
    return navigation(this).length
  }

  get scrollRestoration(): ScrollRestoration {
    return navigation(this).scrollRestoration
  }

  set scrollRestoration(value: ScrollRestoration) {
    if (value === 'auto' || value === 'manual') navigation(this).scrollRestoration = value
  }

  get state(): unknown {
    return navigation(this).entry.state
  }

  back(): void {
    navigation(this).go(-1)
  }

  forward(): void {
    navigation(this).go(1)
  }

  go(...[delta]: [delta?: number]): void {
    navigation(this).go(Number(delta) | 0)
  }

  pushState(...args: [state: unknown, unused: string, url?: string | URL | null]): void {
    this.#change('push', args)
  }

  replaceState(...args: [state: unknown, unused: string, url?: string | URL | null]): void {
    this.#change('replace', args)
  }

  #change(
    how: 'push' | 'replace',
    args: [state: unknown, unused: string, url?: string | URL | null],
  ): void {
    const method = `${how}State`
    requireArguments(args, 2, method, 'History')
    const owner = navigation(this)
    const attempt = `Failed to execute '${method}' on 'History': `
    const [state, , url] = args
    const copy = clone(state, attempt)
    const target = resolve(url ?? '', owner.url, attempt)
    if (this.#isTooOften()) {
      return console.warn('Throttling navigation to prevent the browser from hanging.')
    }
    owner.put(target, copy, how)
  }

  #isTooOften(): boolean {
    const now = Date.now()
    this.#changes = this.#changes.filter((at) => at > now - SPAN)
    return this.#changes.push(now) > MOST_CHANGES
  }
}
defineInterface(VirtualHistory, 'History')
for (const method of ['pushState', 'replaceState'] as const) {
  Object.defineProperty(VirtualHistory.prototype[method], 'length', { value: 2 })
}

function clone(state: unknown, attempt: string): unknown {
  try {
    return structuredClone(state)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    throw new DOMException(error.message.replace(/^Failed to execute [^:]*: /, attempt), error.name)
  }
}

function resolve(url: string | URL, here: URL, attempt: string): URL {
  const text = `${url as string}`
  if (text === '') return here
  const written = `A history state object with URL '${text}' cannot be created in a document with origin '${here.origin}' and URL '${here.href}'.`
  if (!URL.canParse(text, document.baseURI))
    throw new DOMException(attempt + written, 'SecurityError')
  const target = new URL(text, document.baseURI)
  if (target.origin === here.origin && !target.username && !target.password) return target
  throw new DOMException(
    attempt + written.replace(`'${text}'`, `'${target.href}'`),
    'SecurityError',
  )
}
