import type { ProjectFiles } from '../compiler/Project.ts'

/** The playground writes its mode before the code, e.g. `__DEV__`. */
const MODE = /^#(__(DEV|PROD|SSR)__)*/
/** The playground's own settings, no files: a file's name has an ending. */
const OPTION = /^_[^.]*$/

/**
 * The project in the hash of an address: a JSON map of names to contents, deflated, in base64, as the Vue playground's own
 * `serialize()` writes it; older links hold the JSON undeflated.
 * @returns `null` for a hash that cannot be read
 */
export async function decodeHash(hash: string): Promise<ProjectFiles | null> {
  try {
    const binary = atob(decodeURIComponent(hash.replace(MODE, '')))
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0))
    const isDeflated = bytes[0] === 0x78
    const text = isDeflated ? await inflate(bytes) : new TextDecoder().decode(bytes)
    return filesOf(JSON.parse(text))
  } catch {
    return null
  }
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Response(stream).text()
}

function filesOf(saved: unknown): ProjectFiles | null {
  if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) return null
  const files = Object.entries(saved).filter(([name]) => !OPTION.test(name))
  if (files.length === 0 || files.some(([, code]) => typeof code !== 'string')) return null
  return Object.fromEntries(files.map(([name, code]) => [name.replace(/^src\//, ''), String(code)]))
}
