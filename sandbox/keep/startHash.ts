import type { ProjectFiles } from '../compiler/Project.ts'

/** A short name for a project's exact text: FNV-1a over its files in order of their names, and its length. */
export function startHash(files: ProjectFiles): string {
  const text = JSON.stringify(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`
}
