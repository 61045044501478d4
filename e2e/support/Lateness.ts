import type { Page } from '@playwright/test'

interface Sampled extends Window {
  latest: number
}

/** Samples, in the page itself, how late its timers are. */
export class Lateness {
  private constructor(private readonly page: Page) {}

  /** Before the page is opened. */
  static async of(page: Page): Promise<Lateness> {
    await page.addInitScript(() => {
      if (window.top !== window) return
      const every = 20
      const sampled = window as unknown as Sampled
      sampled.latest = 0
      let last = performance.now()
      setInterval(() => {
        const now = performance.now()
        sampled.latest = Math.max(sampled.latest, now - last - every)
        last = now
      }, every)
    })
    return new Lateness(page)
  }

  /** The most that a timer was late since it was last asked, in milliseconds. */
  take(): Promise<number> {
    return this.page.evaluate(() => {
      const sampled = window as unknown as Sampled
      const { latest } = sampled
      sampled.latest = 0
      return latest
    })
  }
}
