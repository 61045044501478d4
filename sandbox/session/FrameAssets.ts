import type { ModuleImport } from '../contract/CompiledModule.ts'

/** A package's module on the site, and the packages that it imports by their names. */
export interface PackageAsset {
  address: string
  imports: ModuleImport[]
}

/** Where the site keeps what frames need; all of it on the site's own host. */
export interface FrameAssets {
  /** The frame's page. */
  page: string
  /** The same page, but it loads the frame's script when the page around it asks for it. */
  waitingPage: string
  /** By name. */
  packages: Record<string, PackageAsset>
}
