import { test as base } from '@playwright/test'
import { Sandbox } from './Sandbox.ts'
import { siteAddress } from './siteAddress.ts'
import { Watch } from './Watch.ts'

interface Fixtures {
  /** What the test's page asked for and what went wrong in it; judged when the test is over. */
  watch: Watch
  /** The first sandbox of the page. */
  sandbox: Sandbox
}

/** Playwright's `test` for this site: a request to another host or an uncaught error fails it. */
export const test = base.extend<Fixtures>({
  baseURL: siteAddress('LOGIN_LAB_SITE'),
  watch: [
    async ({ context, page, baseURL }, use) => {
      const watch = new Watch(context, page)
      await use(watch)
      watch.judge(baseURL ?? '')
    },
    // Also where a test does not name it: no page goes unwatched.
    { auto: true },
  ],
  sandbox: ({ page }, use) => use(new Sandbox(page)),
})

export { expect } from '@playwright/test'
