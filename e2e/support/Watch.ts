import { expect, type BrowserContext, type Page, type Request } from '@playwright/test'

/** Console lines by which the browser itself, or Vue, reports that the site is wrong. */
const FAULTS = /Content Security Policy|Failed to load resource|Hydration|Refused to|Mixed Content/i

/** Sees every request and every error of a test, and judges them at its end. */
export class Watch {
  private readonly seen: Request[] = []
  private readonly faults: string[] = []
  private readonly expected: RegExp[] = []
  private readonly allowed: string[] = []

  constructor(context: BrowserContext, page: Page) {
    // The context sees what popups and frames ask for as well.
    context.on('request', (request) => this.seen.push(request))
    context.on('console', (message) => {
      if (message.type() === 'error' && FAULTS.test(message.text()))
        this.faults.push(message.text())
    })
    page.on('pageerror', (error) => this.faults.push(`${error.name}: ${error.message}`))
  }

  /** Every request that was sent; one that a policy stopped never left. */
  get requests(): string[] {
    const stopped = /^(csp|origin)$|ERR_BLOCKED_BY_CSP/
    return this.seen
      .filter((request) => !stopped.test(request.failure()?.errorText ?? ''))
      .map((request) => request.url())
  }

  /** Allows faults that a test brings about on purpose. */
  expectFault(text: RegExp): void {
    this.expected.push(text)
  }

  /** Lets requests go to a server that the test's reader chose. */
  allowHost(origin: string): void {
    this.allowed.push(origin)
  }

  /** Requests to any host but the site's own. */
  foreignRequests(site: string): string[] {
    const { origin } = new URL(site)
    return this.requests.filter((url) => {
      const { protocol, origin: to } = new URL(url)
      if (['blob:', 'data:', 'about:'].includes(protocol) || to === origin) return false
      return !this.allowed.includes(to)
    })
  }

  judge(site: string): void {
    expect(this.foreignRequests(site), 'requests to other hosts').toEqual([])
    const faults = this.faults.filter((text) => !this.expected.some((each) => each.test(text)))
    expect(faults, 'errors of the page').toEqual([])
  }
}
