interface VueApp {
  _instance: Instance | null
}

interface Instance {
  proxy: object
  setupState: object
}

let lastResult: unknown

/** What `$_` answers from now on. */
export const rememberResult = (value: unknown): void => void (lastResult = value)

/** Names that typed lines can use: `$app`, Vue's app; `$vm`, its root component; `$_`, the value of the line before. */
export function offerShortcuts(): void {
  define('$app', findApp)
  define('$vm', () => {
    const instance = findApp()?._instance
    return instance ? rootOf(instance) : undefined
  })
  define('$_', () => lastResult)
}

/** A name that the app has taken stays the app's. */
function define(name: string, get: () => unknown): void {
  if (name in globalThis) return
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get,
    set: (value: unknown) => Object.defineProperty(globalThis, name, { value, writable: true }),
  })
}

/** Vue notes the app at the element that it is mounted in. */
function findApp(): VueApp | undefined {
  for (const element of document.querySelectorAll('body, body *')) {
    const { __vue_app__: app } = element as Element & { __vue_app__?: VueApp }
    if (app) return app
  }
  return undefined
}

/** The component as its own code sees it; the names of a `<script setup>` are not on the proxy that Vue hands out. */
function rootOf({ proxy, setupState }: Instance): object {
  const holder = (key: string | symbol): object => (key in setupState ? setupState : proxy)
  return new Proxy(proxy, {
    get: (_, key) => Reflect.get(holder(key), key) as unknown,
    set: (_, key, value) => Reflect.set(holder(key), key, value),
    has: (_, key) => key in setupState || key in proxy,
  })
}
