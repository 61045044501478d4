const NAMES = [
  ...['console', 'document', 'window', 'location', 'navigator', 'JSON', 'Math', 'Intl'],
  ...['Object', 'Array', 'String', 'Number', 'Boolean', 'Date', 'Promise', 'Map', 'Set', 'RegExp'],
  ...['Error', 'TypeError', 'Symbol', 'BigInt', 'Uint8Array', 'ArrayBuffer', 'structuredClone'],
  ...['fetch', 'Headers', 'Request', 'Response', 'FormData', 'Blob', 'File', 'FileReader'],
  ...['URL', 'URLSearchParams', 'XMLHttpRequest', 'AbortController', 'AbortSignal', 'Event'],
  ...['CustomEvent', 'TextEncoder', 'TextDecoder', 'atob', 'btoa', 'crypto', 'performance'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask'],
  ...['requestAnimationFrame', 'alert', 'confirm', 'encodeURIComponent', 'decodeURIComponent'],
  ...['parseInt', 'parseFloat', 'isNaN', 'globalThis', 'undefined', 'NaN', 'Infinity'],
] as const

/** Globals that an app's code is likely to want. The page's own storage stays out: its keys are not the app's. */
export function frameGlobals(): Record<string, unknown> {
  const page = globalThis as Record<string, unknown>
  const found = Object.fromEntries(NAMES.map((name) => [name, page[name]]))
  return { ...found, localStorage: Storage.prototype, sessionStorage: Storage.prototype }
}
