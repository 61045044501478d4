/** The name under which compiled code finds what stands in for unforgeable globals. */
export const VIRTUAL_GLOBALS = '__sandboxBrowser'

/** What compiled code is given in the place of `location` and of what owns one. */
export interface VirtualGlobals {
  location: Location
  /** The window or document in whose place the location is read; anything else as it is. */
  of(owner: unknown): unknown
}
