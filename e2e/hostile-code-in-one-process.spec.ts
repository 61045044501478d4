import { browserArguments } from '../tools/browser/browserArguments.ts'
import { findBrowser } from '../tools/browser/findBrowser.ts'
import { hostilePrograms } from './hostile/programs.ts'
import { surviveHostileCode } from './support/surviveHostileCode.ts'
import { test } from './support/test.ts'

// Firefox and Safari run the frame in the page's own process; with this switch Chromium does too. There the guard is all there is.
test.use({
  launchOptions: {
    executablePath: findBrowser(),
    args: [...browserArguments(), '--disable-features=IsolateSandboxedIframes'],
  },
})

/** Programs that share a page. */
const TOGETHER = 14
const stoppable = hostilePrograms.filter(({ ending }) => ending.kind !== 'hangs')

for (let first = 0; first < stoppable.length; first += TOGETHER) {
  const programs = stoppable.slice(first, first + TOGETHER)
  test(`without a process of its own, ${programs[0]?.name} and the next ones do no harm`, async ({
    page,
    sandbox,
    watch,
  }) => {
    test.setTimeout(90_000)
    watch.expectFault(/./)
    await surviveHostileCode(page, sandbox, programs, (name, body) => test.step(name, body))
  })
}
