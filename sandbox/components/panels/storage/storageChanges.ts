import type { Cookie } from '../../../contract/Cookie.ts'
import type { StorageArea } from '../../../contract/messages.ts'
import { readVueSession } from './readVueSession.ts'

/** What the panel shows, each value under the path of its place, e.g. `session/vue-session-key/jwt`. */
export type StorageValues = Map<string, string>

/** What happened to a value. */
export type StorageChangeKind = 'new' | 'changed' | 'gone'

/** Every value by its place; of what vue-session keeps, each value for itself too. */
export function storageValues(
  areas: Record<StorageArea, Record<string, string>>,
  cookies: Cookie[],
): StorageValues {
  const values: StorageValues = new Map()
  for (const area of ['session', 'local'] as const) {
    for (const [key, value] of Object.entries(areas[area])) {
      values.set(`${area}/${key}`, value)
      for (const [name, inner] of Object.entries(readVueSession(key, value) ?? {})) {
        values.set(`${area}/${key}/${name}`, JSON.stringify(inner))
      }
    }
  }
  for (const cookie of cookies) values.set(cookiePath(cookie), JSON.stringify(cookie))
  return values
}

/** A cookie's place. */
export const cookiePath = ({ domain, path, name }: Cookie): string =>
  `cookies/${domain}${path} ${name}`

/** What differs between two looks. */
export function storageChanges(
  before: StorageValues,
  after: StorageValues,
): Map<string, StorageChangeKind> {
  const changes = new Map<string, StorageChangeKind>()
  for (const [path, value] of after) {
    if (!before.has(path)) changes.set(path, 'new')
    else if (before.get(path) !== value) changes.set(path, 'changed')
  }
  for (const path of before.keys()) if (!after.has(path)) changes.set(path, 'gone')
  return changes
}
