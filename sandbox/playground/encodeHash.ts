import { File, useStore } from '@vue/repl/core'
import { ref } from 'vue'
import type { ProjectFiles } from '../compiler/Project.ts'

/** A project as the hash of an address, in the Vue playground's own format. */
export function encodeHash(files: ProjectFiles): string {
  const names = Object.keys(files)
  const store = useStore({
    // The playground's own folder; its serializer takes it off again.
    files: ref(
      Object.fromEntries(
        names.map((name) => [`src/${name}`, new File(`src/${name}`, files[name])]),
      ),
    ),
    mainFile: ref(files['App.vue'] === undefined ? `src/${names[0] ?? 'App.vue'}` : 'src/App.vue'),
    builtinImportMap: ref({ imports: {} }),
  })
  return store.serialize()
}
