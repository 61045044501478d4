import { File, useStore } from '@vue/repl/core'
import { ref } from 'vue'
import type { ProjectFiles } from '../compiler/Project.ts'

/** A project as the hash of an address, in the Vue playground's own format. */
export function encodeHash(files: ProjectFiles): string {
  const store = useStore({ builtinImportMap: ref({ imports: {} }) })
  // A new store holds the playground's welcome. The folder is its own too; its serializer takes it off again.
  const entries = Object.entries(files).map(([name, code]) => {
    const path = `src/${name}`
    return [path, new File(path, code)] as const
  })
  store.files = Object.fromEntries(entries)
  return store.serialize()
}
