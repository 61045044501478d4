/**
 * Sets the page out as its reader left it. It runs in the page's head, before anything is drawn, so that nothing moves
 * afterwards. It is written into the page by itself: it may use nothing from around it.
 * @param key what the shares are kept under
 * @param least what a part has at least, in percent
 */
export function showKeptShares(key: string, least: number): void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    for (const [name, share] of Object.entries(kept as Record<string, unknown>)) {
      if (typeof share !== 'number' || share < least || share > 100 - least) continue
      document.documentElement.style.setProperty(`--lab-${name}`, String(share))
    }
  } catch {
    // Forbidden, or not ours: then it stands as it does for everyone.
  }
}
