import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FrameMessage } from '../../contract/messages.ts'
import { createLocation } from './createLocation.ts'
import { Navigation } from './Navigation.ts'
import { VirtualHistory } from './VirtualHistory.ts'

// The platform is the judge: each script runs in a frame of this site, on the frame's own history and location, and on ours.
const START = `${location.origin}/package.json`
type Script = (h: History, l: Location) => unknown

let base: HTMLBaseElement
beforeEach(() => {
  base = document.createElement('base')
  document.head.append(base)
})
afterEach(() => base.remove())

function ours(send: (message: FrameMessage) => void = () => {}): [History, Location] {
  const entries = [{ url: START, state: null, document: 0, referrer: '' }]
  const navigation = new Navigation({ entries, index: 0 }, send)
  return [new VirtualHistory(navigation) as unknown as History, createLocation(navigation)]
}

async function platforms(): Promise<[Window & typeof globalThis, () => void]> {
  const frame = document.createElement('iframe')
  frame.src = START
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  document.body.append(frame)
  await loaded
  // Until the load event is over, a navigation leaves no entry of its own.
  await pause()
  return [frame.contentWindow as Window & typeof globalThis, () => frame.remove()]
}

function outcome(attempt: () => unknown): unknown {
  try {
    return attempt()
  } catch (error) {
    const { name, message } = error as Error
    return { name, message }
  }
}

/** What a script and the events after it left behind. */
async function trace(target: Window, h: History, l: Location, script: Script): Promise<unknown[]> {
  const seen: unknown[] = []
  const note = (event: Event): void => {
    const { oldURL, newURL } = event as HashChangeEvent
    const state = event.type === 'popstate' ? (event as PopStateEvent).state : [oldURL, newURL]
    seen.push([event.type, state, l.href, h.state])
  }
  target.addEventListener('popstate', note)
  target.addEventListener('hashchange', note)
  seen.push(await outcome(() => script(h, l)))
  await pause()
  target.removeEventListener('popstate', note)
  target.removeEventListener('hashchange', note)
  // Not the length: a frame shares its own with the tab that it is in.
  return [...seen, l.href, h.state]
}
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40))

const back = async (h: History, steps = -1): Promise<void> => {
  h.go(steps)
  await pause()
}
const scripts: Record<string, Script> = {
  'pushState with an address': (h, l) => {
    h.pushState({ a: [1, { b: null }] }, '', '/a/b?c=d#e')
    return [l.pathname, l.search, l.hash, l.host, l.protocol, l.origin, l.href, h.state]
  },
  'pushState without an address': (h) => h.pushState(1, ''),
  'pushState with null': (h) => h.pushState(null, '', null),
  'pushState relative to where it is': (h) => {
    h.pushState(null, '', '/a/b/c')
    h.pushState(null, '', 'd')
    h.pushState(null, '', '?q')
    h.pushState(null, '', '#h')
    h.pushState(null, '', '../up')
  },
  'the state is a copy': (h) => {
    const state = { a: 1 }
    h.replaceState(state, '')
    state.a = 2
    return [(h.state as typeof state).a, h.state === h.state]
  },
  replaceState: (h) => h.replaceState('x', '', '/replaced'),
  'pushState of another origin': (h) => h.pushState(null, '', 'https://example.com/x'),
  'pushState of no address': (h) => h.pushState(null, '', 'https://:x/'),
  'pushState of a function': (h) => h.pushState({ f: () => 1 }, ''),
  'replaceState of a symbol': (h) => h.replaceState(Symbol('s'), ''),
  'pushState()': (h) => (h as unknown as { pushState(): void }).pushState(),
  'replaceState(a)': (h) => (h as unknown as { replaceState(a: 1): void }).replaceState(1),
  'back fires popstate with the state': async (h) => {
    h.replaceState({ at: 0 }, '')
    h.pushState({ at: 1 }, '', '/one')
    h.pushState({ at: 2 }, '', '/two')
    await back(h)
    await back(h)
    await back(h, 2)
  },
  'back past a fragment': async (h, l) => {
    h.pushState(1, '', '/a#x')
    h.pushState(2, '', '/a#y')
    await back(h)
    return l.hash
  },
  'a push after back cuts what was ahead': async (h) => {
    h.pushState(1, '', '/one')
    h.pushState(2, '', '/two')
    await back(h, -2)
    h.pushState(3, '', '/three')
    await back(h, 1)
  },
  'setting the hash': (_, l) => {
    l.hash = 'a'
  },
  'setting the hash twice': (_, l) => {
    l.hash = '#a'
    l.hash = 'a'
  },
  'setting the hash to another': (_, l) => {
    l.hash = '#a'
    l.hash = '#b c'
  },
  'setting an empty hash': (_, l) => {
    l.hash = '#a'
    l.hash = ''
  },
  'an empty hash where there is none': (_, l) => {
    l.hash = ''
  },
  'href of a fragment': (_, l) => {
    l.href += '#there'
  },
  'assign and replace of fragments': async (_, l) => {
    // Whole ones: the platform resolves what this page's code gives against this page's address.
    l.assign(`${START}#one`)
    await pause()
    l.replace(`${START}#two`)
  },
  'a fragment clears the state': (h, l) => {
    h.replaceState('kept?', '')
    l.hash = 'x'
    return h.state
  },
  'href of no address': (_, l) => {
    l.href = 'https://:x/'
  },
  'assign of no address': (_, l) => l.assign('https://:x/'),
  'replace of no address': (_, l) => l.replace('https://:x/'),
  'assign()': (_, l) => (l as unknown as { assign(): void }).assign(),
  'replace()': (_, l) => (l as unknown as { replace(): void }).replace(),
  'parts of the location': (h, l) => {
    h.replaceState(null, '', '/p/q?r=s#t')
    return [String(l), `${l.toString()}`, l.pathname, l.search, l.hash, l.port === location.port]
  },
  'looks of the location': (_, l) => [
    Object.prototype.toString.call(l),
    Object.keys(l).sort(),
    JSON.stringify(l) === JSON.stringify({ ...l }),
    l.ancestorOrigins.length >= 0,
    l.valueOf() === l,
    Object.getOwnPropertyDescriptor(l, 'href')?.configurable,
    outcome(() => Object.defineProperty(l, 'href', { value: 1 })) !== l,
    'pathname' in l,
  ],
  'looks of the history': (h) => [
    Object.prototype.toString.call(h),
    Object.keys(h),
    Object.keys(Object.getPrototypeOf(h) as object).sort(),
    h.pushState.length,
    h.replaceState.length,
    h.go.length,
    (Object.getPrototypeOf(h) as History).constructor.name,
  ],
  scrollRestoration: (h) => {
    const before = h.scrollRestoration
    h.scrollRestoration = 'manual'
    const set = h.scrollRestoration
    h.scrollRestoration = 'nonsense' as ScrollRestoration
    return [before, set, h.scrollRestoration]
  },
  'go to where nothing is': (h) => h.go(30),
}

test.each(Object.entries(scripts))('as the browser’s own: %s', async (_, script) => {
  const [browser, remove] = await platforms()
  const expected = await trace(browser, browser.history, browser.location, script)
  remove()
  const seen = await trace(window, ...ours(), script)
  expect(seen).toEqual(expected)
})

test('the length counts what can be gone to', async () => {
  const [h, l] = ours()
  const lengths = [h.length]
  h.pushState(1, '', '/one')
  l.hash = 'two'
  lengths.push(h.length)
  await back(h, -2)
  lengths.push(h.length)
  h.pushState(3, '', '/three')
  h.replaceState(4, '')
  lengths.push(h.length)
  for (let count = 0; count < 60; count++) h.pushState(count, '')
  lengths.push(h.length)
  expect(lengths).toEqual([1, 3, 3, 2, 50])
})

test('the location is of the platform’s kind', () => {
  const [, l] = ours()
  expect(l).toBeInstanceOf(Location)
})

test('what loads another document is asked of the page', async () => {
  const told: FrameMessage[] = []
  const [h, l] = ours((message) => told.push(message))
  l.href = '/x'
  l.assign('y?z')
  l.replace('/r')
  l.pathname = '/p'
  l.search = 'q=1'
  l.href = 'https://example.com/'
  l.reload()
  h.go(0)
  const to = (url: string, replace = false): FrameMessage => ({ type: 'navigate', url, replace })
  const { origin } = location
  expect(told).toEqual([
    to(`${origin}/x`),
    to(`${origin}/y?z`),
    to(`${origin}/r`, true),
    to(`${origin}/p`),
    to(`${START}?q=1`),
    to('https://example.com/'),
    { type: 'reload' },
    { type: 'reload' },
  ])
})

test('an address that changes in a loop is held up, as in Chromium', () => {
  const [h] = ours()
  for (let count = 0; count < 300; count++) h.replaceState(count, '')
  expect(h.state).toBe(199)
})
