import type { StorageArea, StorageChange } from '../../contract/messages.ts'
import type { Send } from '../connectToPage.ts'
import type { Guard } from '../guard/Guard.ts'
import { StorageItems } from './StorageItems.ts'
import { createStorage, VirtualStorage } from './VirtualStorage.ts'

/** What a change costs of the turns that code has: the page has to take each, long after the code ended. */
const TURNS_OF_A_CHANGE = 1000

/**
 * Gives the window its sessionStorage and localStorage, which an opaque origin has not, filled with what the page kept.
 * @returns takes over what another window of the origin or the reader changed, and tells the app of it
 */
export function installStorage(
  kept: Record<StorageArea, Record<string, string>>,
  send: Send,
  guard: Guard,
): { follow(area: StorageArea, change: StorageChange): void } {
  define('Storage', VirtualStorage)
  const tell: Send = (message) => {
    send(message)
    guard.spend(TURNS_OF_A_CHANGE)
  }
  const install = (area: StorageArea): [StorageItems, Storage] => {
    const items = new StorageItems(kept[area], {
      set: (key, value) => tell({ type: 'storage-set', area, key, value }),
      remove: (key) => tell({ type: 'storage-remove', area, key }),
      clear: () => tell({ type: 'storage-clear', area }),
    })
    const storage = createStorage(items)
    define(`${area}Storage`, storage)
    return [items, storage]
  }
  const areas = { session: install('session'), local: install('local') }
  return {
    follow(area, { key, newValue, ...told }) {
      const [items, storageArea] = areas[area]
      items.follow(key, newValue)
      const event = new StorageEvent('storage', { key, newValue, ...told })
      // The constructor takes none but the platform's own areas.
      Object.defineProperty(event, 'storageArea', { value: storageArea, enumerable: true })
      dispatchEvent(event)
    },
  }
}

const define = (name: string, value: unknown): void => {
  Object.defineProperty(window, name, { value, configurable: true })
}
