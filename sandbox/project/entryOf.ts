import type { ProjectFiles } from '../compiler/Project.ts'

/** Files that start an app by themselves. */
export const ENTRIES = ['main.js', 'main.ts']
/** Without one of them, this component is mounted by itself, as the Vue playground does. */
export const ROOT = 'App.vue'

/** The file that starts the app, which a project cannot do without; `null` where it has none. */
export function entryOf(files: ProjectFiles): string | null {
  return [...ENTRIES, ROOT].find((name) => Object.hasOwn(files, name)) ?? null
}
