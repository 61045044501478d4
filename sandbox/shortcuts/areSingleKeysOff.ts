/** Where the reader's choice is kept. */
export const SINGLE_KEYS = 'login-lab:single-keys'

/** Apart from all else, since every page asks it at once. */
export function areSingleKeysOff(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEYS) === 'off'
  } catch {
    return false
  }
}
