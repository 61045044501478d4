import type { StorageArea } from '../contract/messages.ts'
import type { Send } from './connectToPage.ts'
import { VirtualStorage } from './VirtualStorage.ts'

/** Gives the window its sessionStorage and localStorage, which an opaque origin has not, filled with what the page kept. */
export function installStorage(
  kept: Record<StorageArea, Record<string, string>>,
  send: Send,
): void {
  for (const area of ['session', 'local'] as const) {
    const storage = new VirtualStorage(kept[area], {
      set: (key, value) => send({ type: 'storage-set', area, key, value }),
      remove: (key) => send({ type: 'storage-remove', area, key }),
      clear: () => send({ type: 'storage-clear', area }),
    }).named()
    Object.defineProperty(window, `${area}Storage`, { value: storage, configurable: true })
  }
}
