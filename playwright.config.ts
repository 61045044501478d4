import { defineConfig, devices } from '@playwright/test'
import { browserArguments } from './tools/browser/browserArguments.ts'
import { findBrowser } from './tools/browser/findBrowser.ts'
import { packageBin } from './tools/process/packageBin.ts'
import type { Build } from './tools/site/buildSite.ts'
import { subPathBuild, topBuild } from './tools/site/testBuilds.ts'

/** Serves a finished build on a port the system chooses; `name` is the variable that gets its address. */
function served({ base, outDir }: Build, address: RegExp) {
  return {
    command: [process.execPath, packageBin('tsx'), 'tools/site/preview.ts', '--port', '0']
      .map((part) => JSON.stringify(part))
      .join(' '),
    env: { BASE: base, OUT_DIR: outDir },
    wait: { stdout: address },
    timeout: 60_000,
  }
}

// Tests of the built site. `npm run test:e2e` builds it first; on its own, Playwright runs on the last build.
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // These have a config of their own: nothing may run beside them.
  testIgnore: '**/hostile-code*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  globalTimeout: 1_200_000,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 900 },
    // A trace of every test costs a quarter of the time: ask for one with `-- --trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser(), args: browserArguments() },
  },
  projects: [{ name: 'chromium' }],
  webServer: [
    served(topBuild, /Preview: (?<login_lab_site>http:\S+)/),
    served(subPathBuild, /Preview: (?<login_lab_sub_path_site>http:\S+)/),
  ],
})
