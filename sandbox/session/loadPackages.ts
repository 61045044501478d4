import type { FrameAssets } from './FrameAssets.ts'

const loaded = new Map<string, Promise<string>>()

/**
 * The sources of packages, fetched once a page: the frame's opaque origin cannot import them from the site by itself.
 * @throws when a package cannot be fetched
 */
export async function loadPackages(
  names: string[],
  assets: FrameAssets,
): Promise<Record<string, string>> {
  const sources = await Promise.all(names.map((name) => load(name, assets.packages[name])))
  return Object.fromEntries(names.map((name, index) => [name, sources[index] ?? '']))
}

function load(name: string, address: string | undefined): Promise<string> {
  const known = loaded.get(name)
  if (known) return known
  const source = fetchText(name, address)
  loaded.set(name, source)
  source.catch(() => loaded.delete(name))
  return source
}

async function fetchText(name: string, address: string | undefined): Promise<string> {
  if (!address) throw new Error(`Failed to load the package ${name}: the site does not have it.`)
  const response = await fetch(address)
  if (!response.ok) {
    throw new Error(
      `Failed to load the package ${name}: the site answered ${response.status}. Reload the page.`,
    )
  }
  return response.text()
}
