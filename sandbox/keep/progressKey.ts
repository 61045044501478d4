/** What progress is kept under in the site's localStorage, and the name of the event by which the page learns of a step. */
export const PROGRESS_KEY = 'login-lab:progress'

/** Whether this reader has done anything yet; told without reading it. */
export function hasProgress(): boolean {
  try {
    return localStorage.getItem(PROGRESS_KEY) !== null
  } catch {
    return false
  }
}
