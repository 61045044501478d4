/**
 * Tells the page's styles where the site is, for the addresses that paper shows. It runs in the page's head and is written into
 * the page by itself: it may use nothing from around it.
 */
export function showOrigin(): void {
  document.documentElement.style.setProperty('--lab-origin', JSON.stringify(location.origin))
}
