import { defineConfig } from 'vitest/config'
import { playwright } from '@vitest/browser-playwright'
import vue from '@vitejs/plugin-vue'
import { mocksInBrowser } from './mocks/browser/mocksInBrowser.ts'
import { browserArguments } from './tools/browser/browserArguments.ts'
import { findBrowser } from './tools/browser/findBrowser.ts'

// The suffix names the runtime: what depends on the platform is tested in a real browser.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['{sandbox,mocks,tools,.vitepress,docs}/**/*.node.test.ts'],
        },
      },
      {
        plugins: [vue(), mocksInBrowser()],
        // Named, so that none is found late: then a test would be loaded anew in mid-work.
        optimizeDeps: { include: ['vue', '@vue/repl/core', 'fast-check'] },
        test: {
          name: 'browser',
          include: ['{sandbox,mocks,.vitepress}/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser(), args: browserArguments() },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
