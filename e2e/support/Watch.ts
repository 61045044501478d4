import { expect, type BrowserContext, type Page } from '@playwright/test'

/** Console lines by which the browser itself, or Vue, reports that the site is wrong. */
const FAULTS = /Content Security Policy|Failed to load resource|Hydration|Refused to|Mixed Content/i

/** Sees every request and every error of a test, and judges them at its end. */
export class Watch {
  readonly requests: string[] = []
  private readonly faults: string[] = []
  private readonly expected: RegExp[] = []

  constructor(context: BrowserContext, page: Page) {
    // The context sees what popups and frames ask for as well.
    context.on('request', (request) => this.requests.push(request.url()))
    context.on('console', (message) => {
      if (message.type() === 'error' && FAULTS.test(message.text()))
        this.faults.push(message.text())
    })
    page.on('pageerror', (error) => this.faults.push(`${error.name}: ${error.message}`))
  }

  /** Allows faults that a test brings about on purpose. */
  expectFault(text: RegExp): void {
    this.expected.push(text)
  }

  /** Requests to any host but the site's own. */
  foreignRequests(site: string): string[] {
    const { origin } = new URL(site)
    return this.requests.filter((url) => {
      const { protocol, origin: to } = new URL(url)
      return !['blob:', 'data:', 'about:'].includes(protocol) && to !== origin
    })
  }

  judge(site: string): void {
    expect(this.foreignRequests(site), 'requests to other hosts').toEqual([])
    const faults = this.faults.filter((text) => !this.expected.some((each) => each.test(text)))
    expect(faults, 'errors of the page').toEqual([])
  }
}
