/** The frame's global that compiled loops and functions count at; no reader would take the name for something else. */
export const GUARD = '__loginLabGuard'
