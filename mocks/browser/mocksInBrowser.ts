import type { Plugin } from 'vite'
import { nodeModulesForBrowser } from './nodeModulesForBrowser.ts'

/**
 * A Vite plugin that lets `mocks/` run in a page: in the build, in the dev server with its
 * dependency optimizer, and in Vitest's browser mode. Code for Node is left alone.
 */
export function mocksInBrowser(): Plugin {
  return {
    ...nodeModulesForBrowser(),
    name: 'login-lab:mocks-in-browser',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.config.consumer === 'client',
    config: () => ({
      optimizeDeps: {
        // Named here, so that none is found late: then the page would reload in mid-work.
        include: [
          '@lezer/python',
          'jsonwebtoken',
          'msw',
          '@noble/hashes/hmac.js',
          '@noble/hashes/pbkdf2.js',
          '@noble/hashes/sha2.js',
        ],
        rolldownOptions: { plugins: [nodeModulesForBrowser()] },
      },
    }),
  }
}
