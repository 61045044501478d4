import type { CompiledModule } from '../contract/CompiledModule.ts'
import type { FrameAssets, PackageAsset } from './FrameAssets.ts'

const loaded = new Map<string, Promise<string>>()

/**
 * Packages and those that they import, each after its own; fetched once a page, for the frame's opaque origin cannot import them
 * from the site by itself.
 * @throws when a package cannot be fetched
 */
export async function loadPackages(
  names: string[],
  assets: FrameAssets,
): Promise<CompiledModule[]> {
  const order = new Map<string, Promise<CompiledModule>>()
  const visit = (name: string): void => {
    if (order.has(name)) return
    const asset = assets.packages[name]
    for (const { target } of asset?.imports ?? []) visit(target)
    order.set(name, load(name, asset))
  }
  names.forEach(visit)
  return Promise.all(order.values())
}

async function load(name: string, asset: PackageAsset | undefined): Promise<CompiledModule> {
  if (!asset) throw new Error(`Failed to load the package ${name}: the site does not have it.`)
  let source = loaded.get(name)
  if (!source) {
    source = fetchText(name, asset.address)
    loaded.set(name, source)
    source.catch(() => loaded.delete(name))
  }
  return { file: name, code: await source, imports: asset.imports }
}

async function fetchText(name: string, address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) {
    throw new Error(
      `Failed to load the package ${name}: the site answered ${response.status}. Reload the page.`,
    )
  }
  return response.text()
}
