import { reactive } from 'vue'
import { siteStorage } from '../../keep/SiteStorage.ts'
import { LAYOUT_KEY, LEAST, MOST, propertyOf, startShares, type ShareName } from './shares.ts'

/** What the page was set out with before this code came; the head's script has judged it. */
const shares = reactive<Record<ShareName, number>>({ ...startShares })
if (!import.meta.env.SSR) {
  for (const name of Object.keys(shares) as ShareName[]) {
    const shown = document.documentElement.style.getPropertyValue(propertyOf(name))
    if (shown) shares[name] = Number(shown)
  }
}

/** The shares of every sandbox of the page, in percent. */
export const layoutShares: Readonly<Record<ShareName, number>> = shares

/** Moves a border, in every sandbox of the page. */
export function setShare(name: ShareName, share: number): void {
  shares[name] = Math.min(MOST, Math.max(LEAST, Math.round(share)))
  document.documentElement.style.setProperty(propertyOf(name), String(shares[name]))
}

/** Remembers where the borders are; where storage is full or forbidden, until the page is left. */
export function keepShares(): void {
  siteStorage.write(LAYOUT_KEY, JSON.stringify(shares))
}
