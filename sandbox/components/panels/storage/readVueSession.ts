/** The item under which vue-session keeps everything. */
const KEY = 'vue-session-key'

/** What vue-session keeps in a storage item, `null` for an item of another kind. */
export function readVueSession(key: string, value: string): Record<string, unknown> | null {
  if (key !== KEY) return null
  try {
    const session: unknown = JSON.parse(value)
    return typeof session === 'object' && session !== null ? { ...session } : null
  } catch {
    return null
  }
}
