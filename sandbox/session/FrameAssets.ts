/** Where the site keeps what frames need; all of it on the site's own host. */
export interface FrameAssets {
  /** The frame's page. */
  page: string
  /** Names of packages → addresses of their self-contained modules. */
  packages: Record<string, string>
}
