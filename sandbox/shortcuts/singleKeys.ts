import { siteStorage } from '../keep/SiteStorage.ts'
import { areSingleKeysOff, SINGLE_KEYS } from './areSingleKeysOff.ts'

/** Whether a key alone is a shortcut: the reader's choice, kept in their browser. */
export const singleKeys = {
  get areOn(): boolean {
    return !areSingleKeysOff()
  },
  set areOn(areOn: boolean) {
    if (areOn) siteStorage.remove(SINGLE_KEYS)
    else siteStorage.write(SINGLE_KEYS, 'off')
  },
}
