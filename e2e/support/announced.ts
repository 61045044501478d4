import type { Locator } from '@playwright/test'

/** Notes what a screen reader is told from now on. @returns asks for it, and forgets it */
export async function listenForAnnouncements(root: Locator): Promise<() => Promise<string[]>> {
  await root.evaluate((element) => {
    const told: string[] = []
    Object.assign(element, { told })
    const regions = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]'
    let last = new Map<Element, string>()
    const read = (): void => {
      const now = new Map<Element, string>()
      for (const region of element.querySelectorAll(regions)) {
        const text = region.textContent.replaceAll(/\s+/g, ' ').trim()
        now.set(region, text)
        if (text !== '' && text !== last.get(region)) told.push(text)
      }
      last = now
    }
    read()
    told.length = 0
    new MutationObserver(read).observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
  return () =>
    root.evaluate((element) => (element as HTMLElement & { told: string[] }).told.splice(0))
}
