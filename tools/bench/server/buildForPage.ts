import { build, type Rolldown } from 'vite'
import { mocksInBrowser } from '../../../mocks/browser/mocksInBrowser.ts'
import { projectRoot } from '../../process/projectRoot.ts'

/** A module and what it imports, bundled as the site bundles it. The entry comes first. */
export async function buildForPage(entry: string): Promise<Rolldown.OutputChunk[]> {
  const result = (await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    plugins: [mocksInBrowser()],
    build: {
      write: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput
  const chunks = result.output.filter((part) => part.type === 'chunk')
  return chunks.sort((a, b) => Number(b.isEntry) - Number(a.isEntry))
}

/** The entry and all that it cannot do without; what is loaded later is left out. */
export function loadedAtOnce(chunks: Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const needed = new Set<Rolldown.OutputChunk>()
  const add = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || needed.has(chunk)) return
    needed.add(chunk)
    for (const name of chunk.imports) add(byName.get(name))
  }
  add(chunks[0])
  return [...needed]
}
