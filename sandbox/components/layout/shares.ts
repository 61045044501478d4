/** What the reader's shares are kept under in the site's localStorage: one layout for all sandboxes. */
export const LAYOUT_KEY = 'login-lab:layout'

/**
 * How a sandbox's room is shared out, in percent: the code's part of the room for code and app, the panels' part of the
 * whole height; side by side (`wide`) and one above the other (`stacked`). The sheet has the same starting values.
 */
export const startShares = {
  'wide-code': 55,
  'wide-panels': 46,
  'stacked-code': 57,
  'stacked-panels': 33,
}

export type ShareName = keyof typeof startShares

/** What every part keeps, so that none is lost out of sight. Percent. */
export const LEAST = 12
export const MOST = 100 - LEAST

export const propertyOf = (name: ShareName): string => `--lab-${name}`
