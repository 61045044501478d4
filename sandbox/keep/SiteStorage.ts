/** Why something could not be kept. */
export type NotKept = 'full' | 'forbidden'

/** The site's localStorage, which a reader's browser may forbid or fill: then nothing throws, and a save says why not. */
export const siteStorage = {
  read(key: string): string | null {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },

  /** @returns `null` when it is kept */
  write(key: string, text: string): NotKept | null {
    try {
      localStorage.setItem(key, text)
      return null
    } catch (error) {
      return (error as DOMException).name === 'QuotaExceededError' ? 'full' : 'forbidden'
    }
  },

  remove(key: string): void {
    try {
      localStorage.removeItem(key)
    } catch {
      // Nothing can have been kept there.
    }
  },

  keys(prefix: string): string[] {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
    } catch {
      return []
    }
  },
}
