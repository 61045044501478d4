import { siteStorage } from '../keep/SiteStorage.ts'

const KEY = 'login-lab:single-keys'

/** Whether a key alone is a shortcut: the reader's choice, kept in their browser. */
export const singleKeys = {
  get areOn(): boolean {
    return siteStorage.read(KEY) !== 'off'
  },
  set areOn(areOn: boolean) {
    if (areOn) siteStorage.remove(KEY)
    else siteStorage.write(KEY, 'off')
  },
}
