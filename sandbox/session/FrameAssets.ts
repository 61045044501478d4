/** Where the site keeps what frames need; all of it on the site's own host. */
export interface FrameAssets {
  /** The frame's page. */
  page: string
  /** The same page, but it loads the frame's script when the page around it asks for it. */
  waitingPage: string
  /** Names of packages → addresses of their self-contained modules. */
  packages: Record<string, string>
}
